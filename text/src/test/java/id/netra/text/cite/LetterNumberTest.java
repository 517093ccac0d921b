package id.netra.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterNumberTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "100.3.4.2/4465/UM-BKPSDM/IX/2024, 100.3.4.2, 4465, UM-BKPSDM, 9, 2024",
        "800/498/BKPSDM.2/VIII/2024, 800, 498, BKPSDM.2, 8, 2024",
        "800.1.10.4/7851/BKPSDM/PKAP/2024, 800.1.10.4, 7851, BKPSDM, -, 2024",
        "B-2708/KASN/9/2020, -, B-2708, KASN, 9, 2020",
        "800/3871, 800, 3871, -, -, -",
        "100.2.1.3/1575/SJ, 100.2.1.3, 1575, SJ, -, -",
        "8/SE/X/2023, -, 8, SE, 10, 2023",
        "270/479/01/2020, 270, 479, -, 1, 2020",
        "B/863/95/42.03/2024, -, 863, B, -, 2024",
        "438/PM/K1/03/2024, 438, -, PM, 3, 2024",
      })
  void takesANumberApart(
      String number, String code, String running, String unit, Integer month, Integer year) {
    assertThat(LetterNumber.of(number))
        .isEqualTo(new LetterNumber(number, code, running, unit, month, year));
  }

  @ParameterizedTest
  @CsvSource({
    "100.3.4.2/BKPSDM-MPP/IX/2024, true",
    "100.3.4.2/693/BKPSDM/IX/2024, false",
    "800/3871, false",
    "B/71/M.SM.00.00/2017, false"
  })
  void missesARunningNumber(String number, boolean missing) {
    assertThat(LetterNumber.of(number).lacksRunning()).isEqualTo(missing);
  }
}
