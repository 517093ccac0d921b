package id.netra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetraTest {
  private static final RuleBook BOOK = RuleBook.current();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
  private static final String LIKE =
      "{\"id\":\"X1\",\"date\":\"2024-10-13\",\"region\":\"13.09\",\"election\":\"PILKADA_2024\",\"kind\":\"LIKE\","
          + "\"actor\":{\"status\":\"PNS\"},\"target\":{\"type\":\"CANDIDATE\"}}";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter words = new StringWriter();

  private int run(byte[] in, String... args) {
    return new Netra(
            () -> BOOK, CLOCK, new ByteArrayInputStream(in), out, new PrintWriter(words, true))
        .run(args);
  }

  private List<Map<String, Object>> assess(String lines, int status) {
    return assess(lines.getBytes(StandardCharsets.UTF_8), status);
  }

  private List<Map<String, Object>> assess(byte[] lines, int status) {
    assertThat(run(lines, "assess")).as(words.toString()).isEqualTo(status);
    return JsonLines.of(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void answersTheExampleOfTheContract() {
    Map<String, Object> answer = assess(LIKE, 0).getFirst();
    assertThat(answer)
        .containsEntry("id", "X1")
        .containsEntry("verdict", "FORBIDDEN")
        .containsEntry("contested", false)
        .containsEntry("stage", "CAMPAIGN")
        .containsEntry("election", "PILKADA_2024")
        .containsEntry("class", "DISCIPLINE")
        .containsEntry("alternatives", List.of())
        .containsEntry("route", List.of("BAWASLU", "NATIONAL_SUPERVISOR", "PPK"))
        .containsEntry("edition", BOOK.edition());
    assertThat(answer.keySet())
        .contains(
            "sanctions",
            "rules",
            "unless",
            "conditions",
            "questions",
            "readings",
            "routeNames",
            "explanation");
    assertThat(answer.get("sanctions"))
        .isEqualTo(
            List.of(
                Map.of(
                    "level",
                    "HEAVY",
                    "citations",
                    List.of("PP 94/2021 Pasal 14 huruf i angka 3"))));
    assertThat(String.valueOf(answer.get("routeNames"))).contains("NATIONAL_SUPERVISOR=BKN");
  }

  @Test
  void keepsTheOrderAndAnswersTheRestOfABadFile() {
    List<Map<String, Object>> answers =
        assess(
            LIKE
                + "\n"
                + "{\"id\":\"X7\",\"kind\":\"LIKE\",\"date\":\"2024-02-31\"}\n"
                + "\n"
                + "not json\n"
                + LIKE,
            3);
    assertThat(answers).hasSize(4);
    assertThat(answers.get(1))
        .containsEntry("line", 2L)
        .containsEntry("id", "X7")
        .containsEntry("field", "date");
    assertThat(answers.get(2))
        .containsEntry("line", 4L)
        .containsEntry("id", null)
        .containsEntry("field", null);
    assertThat(answers.get(3)).containsEntry("verdict", "FORBIDDEN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # field                  | act
          kind                     | {"date":"2024-10-13"}
          kind                     | {"kind":"WINK"}
          kind                     | {"kind":7}
          date                     | {"kind":"LIKE","date":"kemarin"}
          asOf                     | {"kind":"LIKE","asOf":"2024-13-01"}
          region                   | {"kind":"LIKE","region":"Mentawai"}
          election                 | {"kind":"LIKE","date":"2031-01-01","election":"PILKADA_2031"}
          stage                    | {"kind":"LIKE","stage":"EVE"}
          actor                    | {"kind":"LIKE","actor":"PNS"}
          actor.status             | {"kind":"LIKE","actor":{"status":"ASN"}}
          actor.onDuty             | {"kind":"LIKE","actor":{"onDuty":"yes"}}
          target.office            | {"kind":"LIKE","target":{"type":"NONE","office":"DPR"}}
          target.determined        | {"kind":"LIKE","target":{"determined":true,"type":"NONE"}}
          attributes               | {"kind":"LIKE","attributes":"PARTY"}
          attributes               | {"kind":"LIKE","attributes":["HAT"]}
          published                | {"kind":"LIKE","published":"true"}
          move.headInauguratedOn   | {"kind":"PERSONNEL_MOVE","move":{"headInauguratedOn":"2025"}}
          """)
  void namesTheFieldAtFault(String field, String act) {
    Map<String, Object> answer = assess(act, 3).getFirst();
    assertThat(answer).as(answer.toString()).containsEntry("field", field);
    assertThat(String.valueOf(answer.get("error"))).contains("id=").contains("en=");
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] broken = LIKE.getBytes(StandardCharsets.UTF_8);
    broken[7] = (byte) 0xC3;
    assertThat(assess(broken, 3).getFirst()).containsKey("error");
    out.reset();
    assertThat(assess("[" + LIKE + "]", 3).getFirst()).containsKey("error");
    out.reset();
    assertThat(assess(LIKE + LIKE, 3).getFirst()).containsKey("error");
    out.reset();
    assertThat(assess("\uFEFF" + LIKE, 0).getFirst()).containsEntry("verdict", "FORBIDDEN");
    out.reset();
    assertThat(assess("", 0)).isEmpty();
  }

  @Test
  void answersTheRestAfterALineOfTenMegabytes() {
    List<Map<String, Object>> answers =
        assess("{\"id\":\"" + "a".repeat(10_000_000) + "\"}\n" + LIKE, 3);
    assertThat(answers.get(0)).containsEntry("line", 1L).containsKey("error");
    assertThat(answers.get(1)).containsEntry("verdict", "FORBIDDEN");
  }

  @Test
  void answersTheRestAfterWhatTheParserRefuses() {
    for (String odd :
        List.of(
            "[".repeat(2_000) + "]".repeat(2_000),
            "1".repeat(2_000),
            "{\"" + "n".repeat(60_000) + "\":1}")) {
      out.reset();
      List<Map<String, Object>> answers =
          assess("{\"kind\":\"LIKE\",\"odd\":" + odd + "}\n" + LIKE, 3);
      assertThat(answers.get(0)).containsKey("error");
      assertThat(answers.get(1)).containsEntry("verdict", "FORBIDDEN");
    }
  }

  @Test
  void leadsWithTheElectionThatCanCostMost() {
    String statement =
        "{\"kind\":\"SUPPORT_STATEMENT\",\"date\":\"2024-10-13\",\"actor\":{\"status\":\"PNS\"},"
            + "\"target\":{\"type\":\"CANDIDATE\"}}";
    assertThat(assess(statement, 0).getFirst()).containsEntry("election", "PILKADA_2024");
  }

  @Test
  void ignoresUnknownFieldsAndTakesNullForUnknown() {
    assertThat(
            assess(
                    LIKE.replace("{\"id\"", "{\"weather\":{\"wet\":[1,2]},\"support\":null,\"id\""),
                    0)
                .getFirst())
        .containsEntry("verdict", "FORBIDDEN");
  }

  @Test
  void judgesADayOutsideEveryCalendar() {
    Map<String, Object> answer =
        assess(
                "{\"id\":\"today\",\"kind\":\"ATTEND_OTHER_EVENT\",\"date\":\"2026-11-23\",\"actor\":{\"status\":\"PPPK\"},"
                    + "\"target\":{\"type\":\"CANDIDATE\"},\"support\":\"PASSIVE\",\"attributes\":[]}",
                0)
            .getFirst();
    assertThat(answer)
        .containsEntry("stage", "OUTSIDE")
        .containsEntry("election", null)
        .containsEntry("verdict", "ALLOWED");
  }

  @Test
  void putsTheOtherElectionsOfTheDayWholeIntoAlternatives() {
    Map<String, Object> answer =
        assess(LIKE.replace("\"election\":\"PILKADA_2024\",", ""), 0).getFirst();
    assertThat((List<?>) answer.get("alternatives")).hasSize(1);
    assertThat(String.valueOf(answer.get("alternatives")))
        .contains("PEMILU_2024")
        .contains("edition=");
  }

  @Test
  void readsAFileAndSaysWhenThereIsNone(@TempDir Path folder) throws IOException {
    Path acts = folder.resolve("acts.ndjson");
    Files.writeString(acts, LIKE + "\n");
    assertThat(run(new byte[0], "assess", acts.toString())).isZero();
    assertThat(run(new byte[0], "assess", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(words.toString()).contains("none").doesNotContain("Exception");
  }

  @Test
  void saysHowItIsUsedInBothLanguages() {
    assertThat(run(new byte[0], "asses")).isEqualTo(2);
    assertThat(run(new byte[0], "law", "show", "skb-2022.B99")).isEqualTo(2);
    assertThat(words.toString()).contains("tidak ada di katalog");
    assertThat(run(new byte[0], "--lang", "en", "law", "show", "skb-2022.B6")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("In force: 2022-09-22");
    assertThat(run(new byte[0], "law", "list")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("pp-94-2021.n2")
        .contains("PILKADA_2020");
    assertThat(run(new byte[0], "--lang", "fr", "law", "list")).isEqualTo(2);
    assertThat(run(new byte[0], "assess", "target")).isEqualTo(2);
    assertThat(words.toString()).contains("adalah folder").doesNotContain("picocli", "Exception");
  }

  @Test
  void showsEveryInstrumentRuleAndCalendar() {
    BOOK.rules().forEach(rule -> assertThat(run(new byte[0], "law", "show", rule.id())).isZero());
    BOOK.instruments()
        .forEach(one -> assertThat(run(new byte[0], "law", "show", one.id())).isZero());
    BOOK.elections()
        .forEach(one -> assertThat(run(new byte[0], "law", "show", one.code())).isZero());
  }

  @Test
  void speaksBothLanguagesInFull() throws IOException {
    assertThat(keys("words.properties")).isEqualTo(keys("words_en.properties"));
  }

  private static Set<Object> keys(String name) throws IOException {
    var keys = new Properties();
    try (var in = NetraTest.class.getResourceAsStream(name)) {
      keys.load(in);
    }
    return keys.keySet();
  }
}
