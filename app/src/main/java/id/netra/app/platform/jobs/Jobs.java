package id.netra.app.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs the jobs while the application runs, unless `netra.jobs` says no.
///
/// What a job does next stands in the database. One whose Netra was killed is taken up by another,
/// or by the same when it is there again, within a minute.
@Component
class Jobs implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int THREADS = 2;
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final DataSource source;
  private final ObjectProvider<Job> jobs;
  private final boolean wanted;
  private volatile @Nullable Scheduler scheduler;

  Jobs(DataSource source, ObjectProvider<Job> jobs, @Value("${netra.jobs:true}") boolean wanted) {
    this.source = source;
    this.jobs = jobs;
    this.wanted = wanted;
  }

  @Override
  public void start() {
    if (!wanted) {
      return;
    }
    List<RecurringTask<Void>> tasks = jobs.stream().map(Jobs::task).toList();
    Scheduler started =
        Scheduler.create(source)
            .startTasks(tasks)
            .tableName("system.scheduled_tasks")
            .threads(THREADS)
            .pollingInterval(LOOK)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE)
            .build();
    started.start();
    scheduler = started;
  }

  @Override
  public void stop() {
    Scheduler running = scheduler;
    if (running != null) {
      running.stop();
      scheduler = null;
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }

  private static RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> run(job));
  }

  /// A job that fails is tried again at its next time. The log gets the kind of failure only: its
  /// message may quote what somebody typed.
  private static void run(Job job) {
    try {
      job.work().run();
    } catch (RuntimeException e) {
      LOG.warn("job {} failed: {}", job.name(), e.getClass().getName());
    }
  }
}
