package id.netra.app.organisation.entry;

import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Digests;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The code with which an institution is made. It holds for ten minutes and once; only its digest
/// is kept, in memory. Wrong ones slow the next tries down and never end it.
@Component
class SetUpCode {
  static final Duration HOLDS = Duration.ofMinutes(10);

  /// 80 random bits: more than can be tried in ten minutes.
  private static final int LENGTH = 16;

  private static final int FREE_FAILURES = 10;
  private static final Duration EACH = Duration.ofSeconds(2);

  private final ReentrantLock turn = new ReentrantLock();
  private final RealTime time;

  private byte @Nullable [] digest;
  private Instant ends = Instant.EPOCH;

  /// When all failures will be forgotten.
  private Instant whole = Instant.EPOCH;

  SetUpCode(RealTime time) {
    this.time = time;
  }

  /// What is to be said of a code that was typed.
  enum State {
    RIGHT,
    WRONG,
    /// Too many wrong ones: it was not looked at.
    WAIT,
    OVER,
    /// None was printed since the start, or it has been used.
    NONE
  }

  /// Makes a new code; an older one ends.
  String renew() {
    turn.lock();
    try {
      String code = PaperCodes.random(LENGTH);
      digest = Digests.of(code);
      ends = time.instant().plus(HOLDS);
      whole = Instant.EPOCH;
      return code;
    } finally {
      turn.unlock();
    }
  }

  State check(String typed) {
    turn.lock();
    try {
      byte[] expected = digest;
      Instant now = time.instant();
      if (expected == null) {
        return State.NONE;
      }
      if (!ends.isAfter(now)) {
        return State.OVER;
      }
      Instant failed = whole.isAfter(now) ? whole : now;
      if (failed.isAfter(now.plus(EACH.multipliedBy(FREE_FAILURES)))) {
        return State.WAIT;
      }
      if (Digests.same(expected, Digests.of(PaperCodes.meant(typed)))) {
        return State.RIGHT;
      }
      whole = failed.plus(EACH);
      return State.WRONG;
    } finally {
      turn.unlock();
    }
  }

  /// Does what the code is for, and uses it up if that is done. Of two browsers with the right code
  /// one comes after the other, and finds it used.
  ///
  /// @return null if the code is not right any more
  <T> @Nullable T use(String typed, Supplier<T> work) {
    turn.lock();
    try {
      if (check(typed) != State.RIGHT) {
        return null;
      }
      T done = work.get();
      digest = null;
      return done;
    } finally {
      turn.unlock();
    }
  }

  /// Until when it holds.
  Instant ends() {
    turn.lock();
    try {
      return ends;
    } finally {
      turn.unlock();
    }
  }
}
