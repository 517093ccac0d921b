package id.netra.app.platform;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Counts requests minute by minute without knowing whose they are.
///
/// A caller is turned into one of a fixed number of places by a digest under a random key. Nothing
/// of the caller is kept; the key and the counts are thrown away together when the minute is over.
/// Two callers on one place share a budget, and nobody can find out who with whom. Safe for use by
/// many threads.
final class Tally {
  static final int PLACES = 1 << 16;

  private static final int SECONDS = 60;
  private static final String DIGEST = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;
  private final AtomicReference<Minute> current;

  /// One minute: its number since 1970, the key that places callers, and how often each place was
  /// counted.
  record Minute(long number, SecretKeySpec key, AtomicIntegerArray counts) {
    private static Minute of(long number) {
      byte[] key = new byte[32];
      RANDOM.nextBytes(key);
      return new Minute(number, new SecretKeySpec(key, DIGEST), new AtomicIntegerArray(PLACES));
    }

    private int place(byte budget, byte[] caller) {
      try {
        Mac digest = Mac.getInstance(DIGEST);
        digest.init(key);
        digest.update(budget);
        byte[] sum = digest.doFinal(caller);
        return ((sum[0] & 0xFF) << 8) | (sum[1] & 0xFF);
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException("every Java has " + DIGEST, impossible);
      }
    }
  }

  Tally(Clock clock) {
    this.clock = clock;
    current = new AtomicReference<>(Minute.of(now()));
  }

  /// Counts one more request of that caller on that budget: how many there were in this minute.
  int count(byte budget, byte[] caller) {
    Minute minute = minute();
    return minute.counts().incrementAndGet(minute.place(budget, caller));
  }

  /// Seconds until everybody has a whole budget again, 1 to 60.
  int secondsLeft() {
    return SECONDS - Math.floorMod(Instant.now(clock).getEpochSecond(), SECONDS);
  }

  /// What is known at this moment, whole.
  Minute minute() {
    long now = now();
    Minute minute = current.get();
    if (minute.number() == now) {
      return minute;
    }
    Minute next = Minute.of(now);
    return current.compareAndSet(minute, next) ? next : current.get();
  }

  private long now() {
    return Math.floorDiv(Instant.now(clock).getEpochSecond(), SECONDS);
  }
}
