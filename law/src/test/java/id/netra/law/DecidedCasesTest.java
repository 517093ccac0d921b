package id.netra.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Finding.Applied;
import id.netra.law.assessment.Finding.Sanction;
import id.netra.law.assessment.Verdict;
import id.netra.law.rule.Rule.Breach;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Acts with the verdict that the law gives them, in tables. `dossier.psv` was written beside the
/// rules; `independent.psv` by someone who had read the law and not the rules.
class DecidedCasesTest {
  /// One line of a table.
  record Row(
      String name,
      String act,
      Set<String> verdicts,
      Set<String> offences,
      Set<String> levels,
      String contested) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Row> dossier() {
    return rows("dossier.psv");
  }

  static Stream<Row> independent() {
    return rows("independent.psv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dossier")
  void decidesTheRowsOfTheDossier(Row row) {
    decide(row);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("independent")
  void decidesTheRowsWrittenByAnother(Row row) {
    decide(row);
  }

  @Test
  void hasARowForEveryNumberedRowOfTheLaw() {
    String names = dossier().map(Row::name).collect(Collectors.joining("\n"));
    for (int form = 1; form <= 13; form++) {
      assertThat(names).contains("B" + form + " ");
    }
    for (int form = 1; form <= 7; form++) {
      assertThat(names).contains("A" + form + " ");
    }
    for (int edge = 1; edge <= 24; edge++) {
      assertThat(names).contains("8#" + edge + " ");
    }
    assertThat(independent().count()).isGreaterThanOrEqualTo(60);
  }

  private static void decide(Row row) {
    Assessment assessment = Acts.assess(row.act());
    Finding finding = assessment.finding();
    assertThat(finding.verdict().name()).as(() -> describe(assessment)).isIn(row.verdicts());
    if (!row.contested().equals("-")) {
      assertThat(finding.contested())
          .as("contested")
          .isEqualTo(Boolean.parseBoolean(row.contested()));
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

  private static Stream<Row> rows(String file) {
    var rows = new ArrayList<Row>();
    for (String line : read(file).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("name |")) {
        String[] cells =
            Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        assertThat(cells).as(line).hasSize(6);
        rows.add(
            new Row(
                cells[0],
                cells[1],
                set(cells[2], "/"),
                set(cells[3], "/"),
                set(cells[4], ","),
                cells[5]));
      }
    }
    return rows.stream();
  }

  private static Set<String> set(String cell, String separator) {
    return cell.equals("-") ? Set.of() : Set.of(cell.split(separator, -1));
  }

  private static String read(String file) {
    try (InputStream in = DecidedCasesTest.class.getResourceAsStream("decided/" + file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(file, unreadable);
    }
  }
}
