package id.netra.app.letters.seal;

import id.netra.app.letters.seal.SignatureReport.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/// Looks at the signatures of PDF files, by EU DSS and without asking any network.
///
/// Trusted are the authority that this Netra made itself and those whose certificates an operator
/// put into the folder `trust`. Few files are looked at at once, since each takes memory.
@Component
public class Signatures {
  /// The largest file that is looked at, in bytes.
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int HEAD = 1024;

  private final SealFolder folder;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  Signatures(SealFolder folder) {
    this.folder = folder;
  }

  /// Whether the bytes begin as a PDF file does.
  public static boolean isPdf(byte[] file) {
    String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-");
  }

  /// What can be said of the signatures in that file now.
  public SignatureReport check(byte[] pdf) {
    if (!isMyTurn()) {
      return SignatureReport.of(Outcome.BUSY);
    }
    try {
      var work = new FutureTask<>(() -> Look.at(pdf, folder));
      Thread worker = Thread.ofPlatform().daemon().name("signatures").start(work);
      try {
        return work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException tooLong) {
        worker.interrupt();
      } catch (ExecutionException unreadable) {
        return SignatureReport.of(Outcome.UNREADABLE);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
      return SignatureReport.of(Outcome.UNREADABLE);
    } finally {
      turns.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
