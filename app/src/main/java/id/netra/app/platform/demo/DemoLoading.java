package id.netra.app.platform.demo;

import id.netra.app.platform.Database;
import id.netra.app.platform.access.Tenancy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Loads the data of the demonstration between the migrations and the opening of the port, then has
/// told what happened with them.
@Component
class DemoLoading implements SmartLifecycle {
  /// Before the web server, which comes near the end.
  private static final int PHASE = 0;

  private final Demo demo;
  private final Database database;
  private final List<DemoData> data;
  private final List<DemoStory> stories;
  private final DemoDays days;
  private volatile boolean running;

  DemoLoading(
      Demo demo,
      Database database,
      ObjectProvider<DemoData> data,
      ObjectProvider<DemoStory> stories,
      DemoDays days) {
    this.days = days;
    this.stories = stories.stream().sorted(Comparator.comparingInt(DemoStory::order)).toList();
    this.demo = demo;
    this.database = database;
    this.data = data.stream().sorted(Comparator.comparingInt(DemoData::order)).toList();
  }

  @Override
  public void start() {
    running = true;
    if (!demo.isOn()) {
      return;
    }
    try (Connection owner = DemoEdition.open(database.address())) {
      if (!DemoEdition.isLoaded(owner)) {
        load(owner);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the demonstration could not be loaded", e);
    }
  }

  /// The data all or nothing, then what happened with them, told by services in transactions of
  /// their own; only then is it noted that all is there. The planner is told what it has to do
  /// with.
  private void load(Connection owner) throws SQLException {
    owner.setAutoCommit(false);
    for (DemoData part : data) {
      part.load(owner);
    }
    owner.commit();
    owner.setAutoCommit(true);
    DemoEdition.execute(owner, "vacuum (analyze, skip_locked)");
    tellAll();
    DemoEdition.execute(owner, "analyze");
    DemoEdition.note(owner);
    demo.tell("demo.loaded");
  }

  /// Two places at a time: they know nothing of each other.
  private void tellAll() {
    try (ExecutorService tellers = Executors.newFixedThreadPool(2)) {
      List<Future<?>> told =
          days.places().stream()
              .<Future<?>>map(place -> tellers.submit(() -> tell(place)))
              .toList();
      for (Future<?> one : told) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("what happened could not be told", e.getCause());
    }
  }

  private void tell(DemoPlaces.Place place) {
    Tenancy.run(place.institution(), () -> stories.forEach(story -> story.tell(place)));
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
