package id.netra.app.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {
  /// Of RFC 6238, appendix B.
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
  private static final long STEP = 1_111_111_109 / 30;

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130",
  })
  void makesTheCodesOfTheStandard(long second, String code) {
    assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void takesTheStepBeforeAndAfterAndNoOther() {
    for (int off = -3; off <= 3; off++) {
      String code = Totp.code(SECRET, NOW.plusSeconds(30L * off));
      var step = Totp.step(SECRET, code, NOW, 0);
      if (Math.abs(off) <= 1) {
        assertThat(step).hasValue(STEP + off);
      } else {
        assertThat(step).isEmpty();
      }
    }
  }

  @Test
  void takesNoStepThatWasUsedOrLiesBeforeOneUsed() {
    String code = Totp.code(SECRET, NOW);
    assertThat(Totp.step(SECRET, code, NOW, STEP)).isEmpty();
    assertThat(Totp.step(SECRET, code, NOW, STEP + 1)).isEmpty();
    assertThat(Totp.step(SECRET, code, NOW, STEP - 1)).hasValue(STEP);
  }

  @Test
  void allowsBlanksAsProgramsShowThem() {
    assertThat(Totp.step(SECRET, "081 804", NOW, 0)).hasValue(STEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "081", "0818040", "٠٨١٨٠٤", "abcdef", "\u0000", "-81804"})
  void takesNoNonsense(String typed) {
    assertThat(Totp.step(SECRET, typed, NOW, 0)).isEmpty();
  }
}
