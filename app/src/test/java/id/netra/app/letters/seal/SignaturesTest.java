package id.netra.app.letters.seal;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.letters.seal.SignatureReport.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.io.ByteArrayResource;

/// Files that are made to be read for ever.
@Timeout(60)
class SignaturesTest {
  private static final byte[] BOMB = {1};
  private static final byte[] LETTER = {2};

  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger reading = new AtomicInteger();
  private final Signatures signatures = new Signatures(this::look, Duration.ofMillis(100));

  @Test
  void neverReadsMoreThanTwoAtOnceHoweverLongTheyTake() throws Exception {
    for (int i = 0; i < 6; i++) {
      assertThat(signatures.check(new ByteArrayResource(BOMB)).outcome())
          .isEqualTo(i < 2 ? Outcome.UNREADABLE : Outcome.BUSY);
    }
    assertThat(reading).hasValue(2);
    // What anybody sends keeps the institutions' own letters from nothing.
    assertThat(signatures.check(LETTER).outcome()).isEqualTo(Outcome.UNSIGNED);
    end.countDown();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (signatures.check(new ByteArrayResource(LETTER)).outcome() == Outcome.BUSY) {
      assertThat(System.nanoTime()).isLessThan(until);
    }
  }

  @Test
  void aFileThatBreaksOffGivesItsTurnBack() throws Exception {
    for (int i = 0; i < 3; i++) {
      try {
        signatures.check(() -> {
          throw new IOException("gone");
        });
      } catch (IOException gone) {
        assertThat(gone).hasMessage("gone");
      }
    }
    assertThat(signatures.check(new ByteArrayResource(LETTER)).outcome())
        .isEqualTo(Outcome.UNSIGNED);
  }

  private SignatureReport look(byte[] pdf) {
    if (pdf[0] == BOMB[0]) {
      reading.incrementAndGet();
      boolean over = false;
      while (!over) {
        try {
          over = end.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException deaf) {
          // As a library is that never asks.
        }
      }
    }
    return SignatureReport.of(Outcome.UNSIGNED);
  }
}
