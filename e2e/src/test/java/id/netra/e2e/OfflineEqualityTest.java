package id.netra.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.RuleBook;
import id.netra.law.act.Act;
import id.netra.law.act.BadAct;
import id.netra.law.assessment.Verdict;
import id.netra.law.decided.DecidedCase;
import id.netra.law.decided.DecidedCases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The evaluator in the browser answers as the server's, in everything it says, to the last
/// citation and question.
class OfflineEqualityTest {
  private static final int SEEDS = 6_000;
  private static final int AT_ONCE = 500;

  /// Still Sunday in Jakarta and already Monday in Jayapura.
  private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");

  private final RuleBook book = RuleBook.current();

  @Test
  void answersAsTheServerOnEveryDecidedCase() throws Exception {
    List<Act> acts = DecidedCases.all().stream().map(DecidedCase::act).toList();
    assertThat(acts).hasSizeGreaterThan(300);
    compare(acts);
  }

  @Test
  void answersAsTheServerOnActsThatNobodyThoughtOf() throws Exception {
    var random = new RandomActs(book);
    Set<Verdict> seen = compare(IntStream.range(0, SEEDS).mapToObj(random::act).toList());
    assertThat(seen).isEqualTo(EnumSet.allOf(Verdict.class));
  }

  private Set<Verdict> compare(List<Act> acts) throws IOException, BadAct {
    String script = script();
    Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
    try (Visit visit = Visit.of(Visit.DESK)) {
      visit.open("/luring");
      for (int from = 0; from < acts.size(); from += AT_ONCE) {
        List<Act> some = acts.subList(from, Math.min(from + AT_ONCE, acts.size()));
        List<?> lines = inBrowser(visit, script, some);
        var ours = new ArrayList<String>();
        for (Act act : some) {
          var assessment = book.assess(act, NOW);
          seen.add(assessment.verdict());
          ours.add(Told.line(assessment));
        }
        assertThat(lines).hasSameSizeAs(some);
        for (int i = 0; i < some.size(); i++) {
          assertThat(lines.get(i)).as(some.get(i).toString()).isEqualTo(ours.get(i));
        }
      }
    }
    return seen;
  }

  private List<?> inBrowser(Visit visit, String script, List<Act> acts) {
    var asked = Map.of("acts", acts.stream().map(Told::act).toList(), "now", NOW.toString());
    var answer = (Map<?, ?>) visit.page().evaluate(script, asked);
    assertThat(answer.get("edition")).isEqualTo(book.edition());
    return (List<?>) Objects.requireNonNull(answer.get("lines"));
  }

  /// The function alone: what stands before it is for readers.
  private static String script() throws IOException {
    try (InputStream file = OfflineEqualityTest.class.getResourceAsStream("assessment.js")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n", -1))
          .filter(line -> !line.startsWith("//"))
          .reduce("", (all, line) -> all + line + "\n")
          .strip();
    }
  }
}
