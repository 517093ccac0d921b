package id.netra.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1986-09-26",
        "1986/09/26",
        "19860926",
        "26-09-1986",
        "26/9/1986",
        "26.09.1986",
        "26 09 1986",
        "26 September 1986",
        "26 SEPT 1986",
        "26-Sep-1986",
        "Jumat, 26 September 1986",
        "September 26, 1986",
        "1986-09-26 00:00:00",
        "1986-09-26T00:00:00",
        "1986-09-26T00:00:00.000Z",
        "26/09/1986 00.00",
        "9/26/1986"
      })
  void readsOneDayHoweverItIsWritten(String written) {
    boolean monthFirst = written.equals("9/26/1986");
    assertThat(Days.read(written, monthFirst)).isEqualTo(LocalDate.of(1986, 9, 26));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1990-02-30",
        "1987-02-29",
        "31-04-1990",
        "1990-13-01",
        "1990-00-10",
        "00-00-0000",
        "0000-00-00",
        "9/26/1986",
        "26-09-86",
        "26-09-1786",
        "26-09-2986",
        "1986",
        "31681",
        "26 Septembra 1986",
        "kapan-kapan",
        "26-09-1986 lupa",
        "1986-09",
        "#VALUE!",
        "26~09~1986",
        "99999999",
        "123456789012345678901234567890"
      })
  void readsNoDayWhereThereIsNone(String written) {
    assertThat(Days.read(written, false)).isNull();
  }

  @Test
  void knowsLeapDays() {
    assertThat(Days.read("29-02-1988", false)).isEqualTo(LocalDate.of(1988, 2, 29));
    assertThat(Days.read("2000-02-29", false)).isEqualTo(LocalDate.of(2000, 2, 29));
  }
}
