package id.netra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The decision table and Netra hold the same law: only then is there anything to compare. The
/// benchmark repeats this with thousands of samples before it measures.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DmnAgreesTest {
  private final Agreement agreement = new Agreement();

  @Test
  void meetsTheSameRulesOnTheDay() {
    assertThat(agreement.onActs(Samples.ofOneDay(agreement.book(), 200, 1))).hasSizeGreaterThan(10);
  }

  @Test
  void meetsEveryRuleForTheSameFacts() {
    int inAndBesideEveryRow = 3 * agreement.rows();
    assertThat(agreement.onFacts(Samples.ofAnything(agreement.book(), inAndBesideEveryRow, 2)))
        .hasSize(agreement.rules());
  }
}
