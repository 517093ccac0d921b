package id.netra.app.advice.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.AssetFile;
import id.netra.app.platform.Language;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.calendar.Election;
import id.netra.law.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OfflineBookTest {
  private static final int MOST_BYTES = 60 * 1024;
  private static final Pattern KEY =
      Pattern.compile("[\"`]((?:advice|offline|explain|why|facet)\\.[A-Za-z_.-]*)");

  private final RuleBook book = RuleBook.current();

  private JsonNode json(Language language) {
    return JsonMapper.shared().readTree(OfflineBook.json(book, language));
  }

  @ParameterizedTest
  @EnumSource
  void holdsEveryRuleElectionBodyAndKind(Language language) {
    JsonNode json = json(language);
    assertThat(json.get("edition").asString()).isEqualTo(book.edition());
    assertThat(strings(json.get("rules"), "id"))
        .isEqualTo(book.rules().stream().map(Rule::id).toList());
    assertThat(strings(json.get("elections"), "code"))
        .isEqualTo(book.elections().stream().map(Election::code).toList());
    assertThat(json.get("bodies").size()).isEqualTo(book.bodies().all().size());
    assertThat(json.get("zones").size()).isEqualTo(book.zones().byProvince().size());
    List<String> kinds = new ArrayList<>();
    json.get("groups")
        .forEach(group -> group.get("kinds").forEach(kind -> kinds.add(kind.asString())));
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(Facet.KIND.domain());
  }

  @ParameterizedTest
  @EnumSource
  void saysOfEachRuleWhatTheRuleBookSays(Language language) {
    JsonNode json = json(language);
    JsonNode texts = json.get("texts");
    for (int i = 0; i < book.rules().size(); i++) {
      Rule rule = book.rules().get(i);
      JsonNode its = json.get("rules").get(i);
      assertThat(texts.get(its.get("plain").asInt()).asString())
          .isEqualTo(rule.plain().in(language.code()));
      List<String> cited = new ArrayList<>();
      its.get("citations")
          .forEach(place ->
              cited.add(
                  texts.get(json.get("places").get(place.asInt()).get(1).asInt()).asString()));
      assertThat(cited).isEqualTo(rule.citations().stream().map(Object::toString).toList());
      assertThat(its.get("when").size()).isEqualTo(rule.when().boxes().size());
      assertThat(its.get("readings") == null ? 0 : its.get("readings").size())
          .isEqualTo(rule.readings().size());
    }
  }

  /// A sentence that a script asks for and the book does not hold would be a broken screen.
  @ParameterizedTest
  @EnumSource
  void holdsEverySentenceThatTheScriptsAskFor(Language language) {
    List<String> keys = new ArrayList<>(json(language).get("words").propertyNames());
    int asked = 0;
    for (String script : OfflineFiles.SCRIPTS) {
      String text =
          new String(AssetFile.at("offline/" + script).content().get(), StandardCharsets.UTF_8);
      Matcher matcher = KEY.matcher(text);
      while (matcher.find()) {
        String key = matcher.group(1);
        asked++;
        assertThat(keys)
            .as(script)
            .anyMatch(known -> key.endsWith(".") ? known.startsWith(key) : known.equals(key));
      }
    }
    assertThat(asked).isGreaterThan(20);
  }

  @Test
  void isTheSameForTheSameBook() {
    assertThat(OfflineBook.json(book, Language.ID))
        .isEqualTo(OfflineBook.json(RuleBook.current(), Language.ID));
  }

  @ParameterizedTest
  @EnumSource
  void takesLessThanSixtyKilobytesOfTheNetwork(Language language) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(OfflineBook.json(book, language).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isLessThan(MOST_BYTES);
  }

  private static List<String> strings(JsonNode list, String field) {
    List<String> all = new ArrayList<>();
    list.forEach(one -> all.add(one.get(field).asString()));
    return all;
  }
}
