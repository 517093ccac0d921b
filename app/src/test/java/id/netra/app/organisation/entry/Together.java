package id.netra.app.organisation.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does the same many times at once.
final class Together {
  private Together() {}

  static <T> List<T> times(int number, Callable<T> work) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks = new ArrayList<Future<T>>();
      for (int i = 0; i < number; i++) {
        tasks.add(
            threads.submit(() -> {
              start.await();
              return work.call();
            }));
      }
      start.countDown();
      var done = new ArrayList<T>();
      for (Future<T> task : tasks) {
        done.add(task.get());
      }
      return done;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
