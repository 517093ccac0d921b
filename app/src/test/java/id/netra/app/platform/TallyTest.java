package id.netra.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final byte BUDGET = 'a';
  private static final byte[] CALLER = {(byte) 203, 0, 113, 77};

  private final Later clock = new Later();
  private final Tally tally = new Tally(clock);

  @Test
  void countsEachCallerAndEachBudgetByItself() {
    assertThat(tally.count(BUDGET, CALLER)).isEqualTo(1);
    assertThat(tally.count(BUDGET, CALLER)).isEqualTo(2);
    assertThat(tally.count((byte) 'b', CALLER)).isEqualTo(1);
    assertThat(tally.count(BUDGET, new byte[] {(byte) 203, 0, 113, 78})).isEqualTo(1);
  }

  @Test
  void beginsAnewWithEveryMinuteAndUnderAnotherKey() {
    assertThat(tally.secondsLeft()).isEqualTo(60);
    tally.count(BUDGET, CALLER);
    SecretKeySpec key = tally.minute().key();
    clock.now = clock.now.plusSeconds(59);
    assertThat(tally.secondsLeft()).isEqualTo(1);
    assertThat(tally.count(BUDGET, CALLER)).isEqualTo(2);
    clock.now = clock.now.plusSeconds(1);
    assertThat(tally.secondsLeft()).isEqualTo(60);
    assertThat(tally.minute().key()).isNotEqualTo(key);
    assertThat(sum()).isZero();
    assertThat(tally.count(BUDGET, CALLER)).isEqualTo(1);
  }

  /// Counts, a random key and a number of the minute: there is no room for an address.
  @Test
  void keepsNothingOfACaller() {
    tally.count(BUDGET, CALLER);
    assertThat(fields(Tally.class)).containsExactly(Clock.class, AtomicReference.class);
    assertThat(fields(Tally.Minute.class))
        .containsExactly(long.class, SecretKeySpec.class, AtomicIntegerArray.class);
    byte[] key = tally.minute().key().getEncoded();
    assertThat(key).hasSize(32);
    assertThat(tally.minute().counts().length()).isEqualTo(Tally.PLACES);
    assertThat(places()).as("one number, and it is one").containsExactly(1);
  }

  /// The same caller stands elsewhere under another key, so that places tell nothing over time.
  @Test
  void placesACallerAnewUnderEachKey() {
    var places =
        Stream.generate(() -> new Tally(clock))
            .limit(40)
            .map(fresh -> {
              fresh.count(BUDGET, CALLER);
              AtomicIntegerArray counts = fresh.minute().counts();
              return IntStream.range(0, Tally.PLACES).filter(n -> counts.get(n) > 0).sum();
            })
            .distinct();
    assertThat(places.count()).isGreaterThan(30);
  }

  @Test
  void losesNoCountAmongManyThreads() {
    IntStream.range(0, 20_000).parallel().forEach(n -> tally.count(BUDGET, CALLER));
    assertThat(tally.count(BUDGET, CALLER)).isEqualTo(20_001);
  }

  @Test
  void spreadsCallersOverAllPlaces() {
    int shared = 0;
    for (int n = 0; n < 2_000; n++) {
      byte[] caller = {10, 0, (byte) (n >> 8), (byte) n};
      if (tally.count(BUDGET, caller) > 1) {
        shared++;
      }
    }
    assertThat(shared).as("of 2000 callers share a budget").isLessThan(80);
  }

  private static List<Class<?>> fields(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .<Class<?>>map(Field::getType)
        .toList();
  }

  private int sum() {
    return IntStream.of(places()).sum();
  }

  private int[] places() {
    AtomicIntegerArray counts = tally.minute().counts();
    return IntStream.range(0, counts.length()).map(counts::get).filter(n -> n > 0).toArray();
  }

  /// A clock that stands until it is moved.
  private static final class Later extends Clock {
    private Instant now = Instant.EPOCH.plus(Duration.ofDays(20_000));

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
