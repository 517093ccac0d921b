package id.netra.app.organisation.entry;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Makes and compares what is kept of passwords (Argon2id), few at once, since each takes memory
/// and a tenth of a second; and never while a connection of the database is held, since other pages
/// would wait for it.
@Component
class Hashing {
  /// Each takes 16 MB while it works.
  private static final int AT_ONCE = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Semaphore room;
  private final Duration patience;

  /// Compared with where nobody was found, so that the answer takes as long.
  private final String nobodys = encoder.encode("nobody has this password");

  @Autowired
  Hashing() {
    this(AT_ONCE, PATIENCE);
  }

  Hashing(int atOnce, Duration patience) {
    this.room = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /// What is kept of a new password; empty if too many are at it.
  Optional<String> hash(String password) {
    return inTurn(() -> encoder.encode(password));
  }

  /// Whether it is the password; empty if too many are at it.
  ///
  /// @param hash null if nobody was found, or nobody with a password
  Optional<Boolean> matches(String password, @Nullable String hash) {
    return inTurn(() -> encoder.matches(password, hash == null ? nobodys : hash) && hash != null);
  }

  private <T> Optional<T> inTurn(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a password is worked on while a transaction is open");
    }
    try {
      if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      room.release();
    }
  }
}
