package id.netra.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Something made in a thread of its own while other work goes on: reading the rule book takes as
/// long as reading a file.
final class Ahead<T> {
  private final CompletableFuture<T> made;

  Ahead(Supplier<T> maker) {
    made = CompletableFuture.supplyAsync(maker);
  }

  /// What was made, waited for if need be; fails as its making failed.
  T get() {
    try {
      return made.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
