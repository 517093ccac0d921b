package id.netra.app.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class HashingTest {
  private static final String PASSWORD = "kapal hijau di dermaga";

  @AfterEach
  void noTransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  @Test
  void knowsThePasswordAgainAndNoOther() {
    var hashing = new Hashing(1, Duration.ofSeconds(1));
    String hash = hashing.hash(PASSWORD).orElseThrow();
    assertThat(hash).startsWith("$argon2id$").doesNotContain(PASSWORD);
    assertThat(hashing.matches(PASSWORD, hash)).contains(true);
    assertThat(hashing.matches(PASSWORD + " ", hash)).contains(false);
    assertThat(hashing.matches("", hash)).contains(false);
    assertThat(hashing.matches("\u0000", hash)).contains(false);
    assertThat(hashing.hash(PASSWORD).orElseThrow()).isNotEqualTo(hash);
  }

  @Test
  void whereNobodyWasFoundNothingIsRight() {
    var hashing = new Hashing(1, Duration.ofSeconds(1));
    assertThat(hashing.matches("nobody has this password", null)).contains(false);
  }

  @Test
  void saysThatItIsBusyInsteadOfTakingMoreMemory() {
    var hashing = new Hashing(1, Duration.ofMillis(1));
    var outcomes = Together.times(12, () -> hashing.matches(PASSWORD, null));
    assertThat(outcomes).contains(Optional.of(false)).contains(Optional.empty());
    assertThat(hashing.matches(PASSWORD, null)).contains(false);
  }

  @Test
  void refusesToWorkWhileATransactionIsOpen() {
    var hashing = new Hashing(1, Duration.ofSeconds(1));
    TransactionSynchronizationManager.setActualTransactionActive(true);
    assertThatThrownBy(() -> hashing.hash(PASSWORD)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> hashing.matches(PASSWORD, null))
        .isInstanceOf(IllegalStateException.class);
  }
}
