package id.netra.app.letters.seal;

import id.netra.app.letters.seal.SignatureReport.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/// Looks at the signatures of PDF files, by EU DSS and without asking any network.
///
/// Trusted are the authority that this Netra made itself and those whose certificates an operator
/// put into the folder `trust`. Few files are looked at at once, since each takes memory; what
/// anybody sends waits apart from what the institutions' own work needs.
@Component
public class Signatures {
  /// The largest file that is looked at, in bytes.
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int HEAD = 1024;

  private final Eye eye;
  private final Duration patience;
  private final Semaphore own = new Semaphore(AT_ONCE, true);
  private final Semaphore open = new Semaphore(AT_ONCE, true);

  @Autowired
  Signatures(SealFolder folder) {
    this(pdf -> Look.at(pdf, folder), PATIENCE);
  }

  Signatures(Eye eye, Duration patience) {
    this.eye = eye;
    this.patience = patience;
  }

  /// Looks at one file, for as long as that takes.
  interface Eye {
    SignatureReport look(byte[] pdf) throws IOException;
  }

  /// Whether the bytes begin as a PDF file does.
  public static boolean isPdf(byte[] file) {
    String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-");
  }

  /// The same of a file that is not held in memory.
  public static boolean isPdf(InputStreamSource file) throws IOException {
    try (var in = file.getInputStream()) {
      return isPdf(in.readNBytes(HEAD));
    }
  }

  /// What can be said of the signatures in that file now.
  public SignatureReport check(byte[] pdf) {
    return isMyTurn(own) ? look(pdf, own) : SignatureReport.of(Outcome.BUSY);
  }

  /// The same of a file that anybody may have sent: its bytes are taken into memory when its turn
  /// has come.
  ///
  /// @param file of at most [#LARGEST] bytes
  public SignatureReport check(InputStreamSource file) throws IOException {
    if (!isMyTurn(open)) {
      return SignatureReport.of(Outcome.BUSY);
    }
    byte[] pdf;
    try (var in = file.getInputStream()) {
      pdf = in.readAllBytes();
    } catch (IOException gone) {
      open.release();
      throw gone;
    }
    return look(pdf, open);
  }

  /// The turn ends when the work does, not when patience does: nothing can stop a thread that reads
  /// a file made to be read for ever.
  private SignatureReport look(byte[] pdf, Semaphore turns) {
    var work = new FutureTask<>(() -> eye.look(pdf));
    Thread.ofPlatform()
        .daemon()
        .name("signatures")
        .start(() -> {
          try {
            work.run();
          } finally {
            turns.release();
          }
        });
    try {
      return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooLong) {
      work.cancel(true);
    } catch (ExecutionException unreadable) {
      return SignatureReport.of(Outcome.UNREADABLE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return SignatureReport.of(Outcome.UNREADABLE);
  }

  private boolean isMyTurn(Semaphore turns) {
    try {
      return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
