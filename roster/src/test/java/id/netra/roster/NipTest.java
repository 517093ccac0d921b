package id.netra.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {
  private static final String SOUND = "198609262015051001";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SOUND,
        "19860926 201505 1 001",
        "19860926.201505.1.001",
        "19860926-201505-1-001",
        "'198609262015051001",
        "\"198609262015051001\"",
        "=\"198609262015051001\"",
        "`198609262015051001",
        "\u00A0198609262015051001\u200B",
        "19860926\u00A0201505\u00A01\u00A0001",
        "NIP. 19860926 201505 1 001",
        "NIP: 198609262015051001",
        "NI PPPK 198609262015051001",
        "198609262015051001.0",
        "198609262015051001,00"
      })
  void passesOverWhatMeansNothing(String written) {
    Nip nip = Nip.read(written);
    assertThat(nip.text()).isEqualTo(SOUND);
    assertThat(nip.fault()).isNull();
    assertThat(nip.birth()).isEqualTo(LocalDate.of(1986, 9, 26));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # number,              fault
          19860926201505100,     LENGTH
          1986092620150510011,   LENGTH
          12345,                 LENGTH
          131234567,             OLD
          1986092620150510O1,    LETTERS
          1986092620150510?1,    LETTERS
          belum terbit,          LETTERS
          1.98609E+17,           LOST_DIGITS
          '1,98609E+17',         LOST_DIGITS
          1.98609262015051E+17,  LOST_DIGITS
          1.98609262015051e17,   LOST_DIGITS
          198613262015051001,    BIRTH_DATE
          198600262015051001,    BIRTH_DATE
          198609312015051001,    BIRTH_DATE
          198609002015051001,    BIRTH_DATE
          198702292015051001,    BIRTH_DATE
          190002292015051001,    BIRTH_DATE
          178609262015051001,    BIRTH_DATE
          299909262015051001,    BIRTH_DATE
          209909262015051001,    BIRTH_DATE
          198609262015131001,    MONTH
          198609262015001001,    MONTH
          198609262015201001,    MONTH
          198609262015050001,    SEX
          198609262015053001,    SEX
          198609262015059001,    SEX
          """)
  void namesWhatNoNumberCanBe(String number, Nip.Fault fault) {
    assertThat(Nip.read(number).fault()).isEqualTo(fault);
    assertThat(Nip.read(number).birth()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # number,            PPPK
          198609262015051001,  false
          198609262015121999,  false
          200002292023012001,  false
          198802292021211001,  true
          196512312024212045,  true
          195001011979031002,  false
          198609262015992001,  true
          """)
  void tellsThePppkByTheirCount(String number, boolean pppk) {
    assertThat(Nip.read(number).fault()).isNull();
    assertThat(Nip.read(number).isOfPppk()).isEqualTo(pppk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "-", "'"})
  void findsNothingWhereNothingIs(String written) {
    assertThat(Nip.read(written).isAbsent()).isTrue();
    assertThat(Nip.read(written).fault()).isNull();
  }

  @Test
  void countsEverySequenceAsSound() {
    assertThat(Nip.read("198609262015051000").fault()).isNull();
    assertThat(Nip.read("198609262015051000").endsInNothing()).isTrue();
  }
}
