package id.netra.cli;

import id.netra.forms.ClipStream;
import id.netra.text.news.Clip;
import id.netra.text.news.NewsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads a page of news, or a batch of them, and says what it tells of a programme.
@Command(name = "clip", mixinStandardHelpOptions = true)
final class ClipCommand implements Callable<Integer> {
  /// UTF-8 takes at most so many bytes for a character.
  private static final int BYTES = NewsReader.LONGEST * 4;

  private final InputStream in;
  private final OutputStream out;
  private final String language;
  private boolean batch;
  private boolean json;
  private String file = LineFile.STANDARD_INPUT;

  ClipCommand(InputStream in, OutputStream out, String language) {
    this.in = in;
    this.out = out;
    this.language = language;
  }

  @Option(names = "--batch")
  void setBatch(boolean wanted) {
    batch = wanted;
  }

  @Option(names = "--json")
  void setJson(boolean wanted) {
    json = wanted;
  }

  @Parameters(paramLabel = "FILE", arity = "0..1")
  void setFile(String given) {
    file = given;
  }

  @Override
  public Integer call() throws IOException {
    var reader = new NewsReader();
    if (batch) {
      return LineFile.answer(file, in, out, new ClipStream(reader)::run);
    }
    return LineFile.answer(
        file,
        in,
        out,
        (page, answer) -> {
          tell(reader.read(text(page)), answer);
          return true;
        });
  }

  private static String text(InputStream page) throws IOException {
    return new String(page.readNBytes(BYTES), StandardCharsets.UTF_8);
  }

  private void tell(Clip clip, OutputStream answer) throws IOException {
    if (json) {
      ClipStream.write(clip, answer);
      return;
    }
    var words = new PrintWriter(answer, false, StandardCharsets.UTF_8);
    words.println(say(clip.isProgramme() ? "clip.programme" : "clip.none"));
    line(words, "clip.region", clip.region() == null ? null : clip.region().name());
    line(words, "clip.day", clip.eventDate());
    line(words, "clip.measures", clip.measures().isEmpty() ? null : measures(clip));
    line(words, "clip.lead", clip.leadOffice());
    line(words, "clip.participants", clip.participants());
    words.flush();
  }

  private String measures(Clip clip) {
    return clip.measures().stream()
        .map(measure -> say("clip.measure." + measure.name()))
        .collect(Collectors.joining(", "));
  }

  private void line(PrintWriter words, String key, @Nullable Object value) {
    words.println(say(key) + ": " + (value == null ? say("clip.unknown") : value));
  }

  private String say(String key) {
    return Words.text(key).in(language);
  }
}
