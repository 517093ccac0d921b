package id.netra.documents;

import id.netra.documents.UnreadableDocument.Reason;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Runs a library on a file that may have been made to harm it: in a thread of its own, for so long
/// and no longer.
final class Timed {
  private Timed() {}

  /// Gives what the work gives. Whatever a library throws at a file means that the file is damaged:
  /// they were not written with every file in mind.
  static <T> T run(Limits limits, Callable<T> work) throws UnreadableDocument {
    var task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().daemon().name("netra-document").start(task);
    try {
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      thread.interrupt();
      throw new UnreadableDocument(Reason.TOO_SLOW, limits.time().toSeconds());
    } catch (InterruptedException _) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new UnreadableDocument(Reason.TOO_SLOW, limits.time().toSeconds());
    } catch (ExecutionException failed) {
      throw explained(failed.getCause(), limits);
    }
  }

  private static UnreadableDocument explained(@Nullable Throwable cause, Limits limits) {
    return switch (cause) {
      case UnreadableDocument known -> known;
      case OutOfMemoryError _ -> UnreadableDocument.inflated(limits);
      case null, default -> UnreadableDocument.broken();
    };
  }
}
