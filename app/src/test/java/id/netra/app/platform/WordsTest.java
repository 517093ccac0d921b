package id.netra.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void speaksIndonesianAndEnglish() {
    assertThat(Words.in(Language.ID).text("platform.skip")).isEqualTo("Langsung ke isi");
    assertThat(Words.in(Language.EN).text("platform.skip")).isEqualTo("Skip to content");
  }

  @Test
  void fillsThePlacesOfASentence() {
    assertThat(Words.in(Language.EN).text("up.port-taken", "81")).contains("port 81 is taken");
  }

  @Test
  void refusesAKeyThatNobodyWrote() {
    assertThatThrownBy(() -> Words.in(Language.ID).text("up.nonsense"))
        .hasMessageContaining("up.nonsense");
  }

  @ParameterizedTest
  @MethodSource("indonesianFiles")
  void hasEverySentenceInBothLanguagesWithTheSamePlaces(Path indonesian) throws IOException {
    String english = indonesian.toString().replace("_id.properties", "_en.properties");
    Properties ours = read(indonesian);
    Properties theirs = read(Path.of(english));
    assertThat(theirs.stringPropertyNames()).isEqualTo(ours.stringPropertyNames());
    for (String key : ours.stringPropertyNames()) {
      assertThat(places(theirs.getProperty(key))).as(key).isEqualTo(places(ours.getProperty(key)));
    }
  }

  static Stream<Path> indonesianFiles() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files.filter(file -> file.toString().endsWith("_id.properties")).toList().stream();
    }
  }

  private static List<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(found -> found.group())
        .sorted()
        .distinct()
        .toList();
  }

  private static Properties read(Path file) throws IOException {
    var sentences = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
