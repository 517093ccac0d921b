package id.netra.app.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.PaperCodes;
import id.netra.app.support.TestTime;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SetUpCodeTest {
  private final TestTime time = new TestTime();
  private final SetUpCode code = new SetUpCode(time);

  @Test
  void thereIsNoneBeforeOneIsMade() {
    assertThat(code.check("")).isEqualTo(SetUpCode.State.NONE);
  }

  @Test
  void isRightHoweverItIsTyped() {
    String right = PaperCodes.grouped(code.renew());
    assertThat(code.check(right.toLowerCase(Locale.ROOT))).isEqualTo(SetUpCode.State.RIGHT);
    assertThat(code.check(" " + right.replace("-", " "))).isEqualTo(SetUpCode.State.RIGHT);
    assertThat(code.check(right + "X")).isEqualTo(SetUpCode.State.WRONG);
  }

  @Test
  void wrongTriesSlowDownAndNeverEndIt() {
    String right = code.renew();
    for (int i = 0; i < 11; i++) {
      assertThat(code.check("SALAH" + i)).isEqualTo(SetUpCode.State.WRONG);
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(code.check("SALAH")).isEqualTo(SetUpCode.State.WAIT);
    }
    assertThat(code.check(right)).isEqualTo(SetUpCode.State.WAIT);
    time.pass(Duration.ofSeconds(2));
    assertThat(code.check(right)).isEqualTo(SetUpCode.State.RIGHT);
    assertThat(code.check("SALAH")).isEqualTo(SetUpCode.State.WRONG);
    assertThat(code.check("SALAH")).isEqualTo(SetUpCode.State.WAIT);
  }

  @Test
  void holdsForTenMinutes() {
    String right = code.renew();
    time.pass(SetUpCode.HOLDS.minusMillis(1));
    assertThat(code.check(right)).isEqualTo(SetUpCode.State.RIGHT);
    time.pass(Duration.ofMillis(1));
    assertThat(code.check(right)).isEqualTo(SetUpCode.State.OVER);
    assertThat(code.check("SALAH")).isEqualTo(SetUpCode.State.OVER);
  }

  @Test
  void aNewOneEndsTheOlder() {
    String old = code.renew();
    String right = code.renew();
    assertThat(code.check(old)).isEqualTo(SetUpCode.State.WRONG);
    assertThat(code.check(right)).isEqualTo(SetUpCode.State.RIGHT);
  }

  @Test
  void isUsedOnceHoweverManyBringIt() {
    String right = code.renew();
    var made = new AtomicInteger();
    var outcomes = Together.times(16, () -> code.use(right, made::incrementAndGet) != null);
    assertThat(outcomes).containsOnlyOnce(true);
    assertThat(made).hasValue(1);
    assertThat(code.check(right)).isEqualTo(SetUpCode.State.NONE);
  }

  @Test
  void isNotUsedUpByWorkThatFails() {
    String right = code.renew();
    assertThatThrownBy(() ->
            code.use(
                right,
                () -> {
                  throw new IllegalStateException("no database");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(code.check(right)).isEqualTo(SetUpCode.State.RIGHT);
  }
}
