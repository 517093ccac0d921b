package id.netra.app.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNumbersTest {
  @Test
  void areReadAsTheyAreWritten() {
    for (int six = 100_000; six < 1_000_000; six += 997) {
      int number = SignInNumbers.withCheck(six);
      assertThat(number / 10).isEqualTo(six);
      assertThat(SignInNumbers.read(SignInNumbers.written(number))).hasValue(number);
      assertThat(SignInNumbers.read(" " + number + " ")).hasValue(number);
    }
    assertThat(SignInNumbers.written(SignInNumbers.withCheck(482_915))).matches("482-915\\d");
  }

  @Test
  void oneWrongDigitMakesNoOtherNumber() {
    String number = String.valueOf(SignInNumbers.withCheck(482_915));
    for (int i = 0; i < number.length(); i++) {
      for (char digit = '1'; digit <= '9'; digit++) {
        if (digit != number.charAt(i)) {
          assertThat(SignInNumbers.read(number.substring(0, i) + digit + number.substring(i + 1)))
              .isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000000", "198609262015052001", "abcdefg", "٤٨٢٩١٥٣", "-482-91"})
  void readsNoNonsense(String typed) {
    assertThat(SignInNumbers.read(typed)).isEmpty();
  }
}
