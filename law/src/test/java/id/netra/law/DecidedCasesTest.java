package id.netra.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Finding.Applied;
import id.netra.law.assessment.Finding.Sanction;
import id.netra.law.assessment.Verdict;
import id.netra.law.decided.DecidedCase;
import id.netra.law.decided.DecidedCases;
import id.netra.law.rule.Rule.Breach;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules give every decided case the verdict that was written down for it.
class DecidedCasesTest {
  static List<DecidedCase> dossier() {
    return DecidedCases.dossier();
  }

  static List<DecidedCase> independent() {
    return DecidedCases.independent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dossier")
  void decidesTheRowsOfTheDossier(DecidedCase row) {
    decide(row);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("independent")
  void decidesTheRowsWrittenByAnother(DecidedCase row) {
    decide(row);
  }

  @Test
  void hasARowForEveryNumberedRowOfTheLaw() {
    String names = dossier().stream().map(DecidedCase::name).collect(Collectors.joining("\n"));
    for (int form = 1; form <= 13; form++) {
      assertThat(names).contains("B" + form + " ");
    }
    for (int form = 1; form <= 7; form++) {
      assertThat(names).contains("A" + form + " ");
    }
    for (int edge = 1; edge <= 24; edge++) {
      assertThat(names).contains("8#" + edge + " ");
    }
    assertThat(independent().size()).isGreaterThanOrEqualTo(60);
  }

  private static void decide(DecidedCase row) {
    Assessment assessment = Acts.assess(row.act());
    Finding finding = assessment.finding();
    assertThat(finding.verdict().name()).as(() -> describe(assessment)).isIn(row.verdicts());
    if (row.contested() != null) {
      assertThat(finding.contested()).as("contested").isEqualTo(row.contested());
    }
    if (!row.offences().isEmpty()) {
      assertThat(offences(finding)).as("class").containsAnyElementsOf(row.offences());
    }
    assertThat(levels(finding)).as("levels").containsAll(row.levels());
    if (finding.verdict() != Verdict.OUT_OF_SCOPE) {
      assertThat(finding.rules()).allSatisfy(rule -> assertThat(rule.citations()).isNotEmpty());
      assertThat(finding.rules()).isNotEmpty();
    }
  }

  private static String describe(Assessment assessment) {
    return assessment.finding().rules().stream().map(applied -> applied.rule().id()).toList()
        + " asks "
        + assessment.finding().questions().stream().map(Finding.Question::facet).toList();
  }

  private static Set<String> offences(Finding finding) {
    var offences = new HashSet<String>();
    if (finding.offence() != null) {
      offences.add(finding.offence().name());
    }
    for (Applied applied : finding.rules()) {
      Breach breach = applied.rule().breach();
      if (breach != null) {
        offences.add(breach.offence().name());
      }
    }
    return offences;
  }

  private static List<String> levels(Finding finding) {
    return finding.sanctions().stream().map(Sanction::level).map(Enum::name).toList();
  }
}
