package id.netra.app.platform.up;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/// Stops what was started, last first and once, whoever asks: the end of `main` or a signal.
public final class Shutdown {
  private final Deque<Runnable> steps = new ArrayDeque<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private boolean running;

  /// Adds a step for something that has just been started; a late one runs at once.
  public void after(Runnable step) {
    synchronized (this) {
      if (!running) {
        steps.push(step);
        return;
      }
    }
    step.run();
  }

  /// Runs the steps; whoever comes second finds nothing left to do.
  public void run() {
    Deque<Runnable> remaining;
    synchronized (this) {
      running = true;
      remaining = new ArrayDeque<>(steps);
      steps.clear();
    }
    while (!remaining.isEmpty()) {
      remaining.pop().run();
    }
    done.countDown();
  }

  /// Waits until the process has been told to stop.
  void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
