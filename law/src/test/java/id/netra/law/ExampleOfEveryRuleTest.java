package id.netra.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.decided.DecidedCase;
import id.netra.law.decided.DecidedCases;
import id.netra.law.rule.Rule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A rule that no decided case shows at work is a rule that nobody has tried.
class ExampleOfEveryRuleTest {
  /// Rules that can never be among those that decide, with the reason.
  private static final Map<String, String> WITHOUT = Map.of();

  @Test
  void everyRuleDecidesAtLeastOneDecidedCase() {
    Set<String> shown =
        DecidedCases.all().stream()
            .map(DecidedCase::act)
            .flatMap(act -> Acts.assess(act).finding().rules().stream())
            .map(applied -> applied.rule().id())
            .collect(Collectors.toSet());
    Set<String> missing =
        Acts.BOOK.rules().stream()
            .map(Rule::id)
            .filter(id -> !shown.contains(id))
            .collect(Collectors.toSet());
    assertThat(missing).isEqualTo(WITHOUT.keySet());
  }
}
