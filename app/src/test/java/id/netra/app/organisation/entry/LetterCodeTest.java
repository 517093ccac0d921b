package id.netra.app.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCodeTest {
  @Test
  void holdsAtLeast128RandomBits() {
    LetterCode code = LetterCode.random("13.09");
    assertThat(code.secret()).matches("[0-9A-HJKMNP-TV-Z]{26}");
    assertThat(26 * 5).isGreaterThanOrEqualTo(128);
    assertThat(LetterCode.random("13.09").secret()).isNotEqualTo(code.secret());
    assertThat(code.written()).matches("13\\.09(-[0-9A-Z]{4}){7}");
  }

  @Test
  void isReadHoweverItIsTyped() {
    for (String institution : new String[] {"13.09", "13"}) {
      LetterCode code = LetterCode.random(institution);
      String written = code.written();
      assertThat(LetterCode.of(written)).contains(code);
      assertThat(LetterCode.of(written.toLowerCase(Locale.ROOT).replace("-", " "))).contains(code);
      assertThat(LetterCode.of(written.replace("-", "").replace(".", ""))).contains(code);
      assertThat(LetterCode.of(written.replace('0', 'o').replace('1', 'l'))).contains(code);
    }
  }

  @Test
  void tellsSlipsFromLettersThatDoNotHold() {
    String written = LetterCode.random("13.09").written();
    int found = 0;
    for (int i = 6; i < written.length(); i++) {
      char old = written.charAt(i);
      if (old != '-') {
        String slip = written.substring(0, i) + (old == 'A' ? 'B' : 'A') + written.substring(i + 1);
        found += LetterCode.of(slip).isEmpty() ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(26);
    assertThat(LetterCode.of(written.substring(0, written.length() - 1))).isEmpty();
    assertThat(LetterCode.of(written.replace("13.09", "13.08"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "13.09", "٣٤", "' or 1=1 --", "\u0000", "😀😀😀😀"})
  void readsNoNonsense(String typed) {
    assertThat(LetterCode.of(typed)).isEmpty();
    assertThat(LetterCode.of(typed.repeat(2000))).isEmpty();
  }

  @Test
  void keepsADigestOnly() {
    LetterCode code = LetterCode.random("13.09");
    assertThat(code.digest()).hasSize(32);
    assertThat(new String(code.digest(), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(code.secret());
  }
}
