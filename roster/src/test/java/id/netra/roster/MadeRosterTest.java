package id.netra.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Of faults put into long rosters every one is found, and nobody else is accused.
class MadeRosterTest {
  @TempDir private Path folder;

  private static void assertAllFound(MadeRoster made, Lists found) {
    Set<String> told = new TreeSet<>(found.told());
    Set<String> planted = new TreeSet<>();
    made.planted.forEach(fault -> planted.add(fault.row() + " " + fault.kind()));
    assertThat(told.stream().filter(fault -> !planted.contains(fault))).as("accused").isEmpty();
    assertThat(planted.stream().filter(fault -> !told.contains(fault))).as("missed").isEmpty();
    assertThat(found.summary().rows()).isEqualTo(made.rows.size());
    assertThat(found.entries())
        .hasSize(
            made.rows.size()
                - (int) made.planted.stream().filter(p -> p.kind().keepsOut()).count());
  }

  @Test
  void findsAllFaultsOfAHundredThousandRowsOfCsvAndNoOthers() throws IOException, UnreadableRoster {
    var made = new MadeRoster(100_000, 0.03, 1, false);
    made.csv(folder.resolve("a.csv"), ',');
    assertAllFound(made, Lists.check(folder.resolve("a.csv")));
  }

  @Test
  void findsAllFaultsOfAHundredThousandRowsOfAWorkbookAndNoOthers()
      throws IOException, UnreadableRoster {
    var made = new MadeRoster(100_000, 0.03, 2, true);
    made.xlsx(folder.resolve("a.xlsx"));
    assertAllFound(made, Lists.check(folder.resolve("a.xlsx")));
  }

  @ParameterizedTest
  @ValueSource(chars = {';', '\t', '|'})
  void findsThemWhateverStandsBetweenTheCells(char separator) throws IOException, UnreadableRoster {
    var made = new MadeRoster(5_000, 0.03, separator, false);
    made.csv(folder.resolve("a.csv"), separator);
    assertAllFound(made, Lists.check(folder.resolve("a.csv")));
  }
}
