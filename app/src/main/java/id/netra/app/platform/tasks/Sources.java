package id.netra.app.platform.tasks;

import id.netra.app.platform.NavCount;
import id.netra.app.platform.access.SignedIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All sources of tasks together. One that fails is left out, and the page says so.
@Component
class Sources implements NavCount {
  private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

  private final List<TaskSource> sources;

  Sources(ObjectProvider<TaskSource> sources) {
    this.sources = sources.stream().toList();
  }

  /// What was found, and whether all sources could be asked.
  record Found<T>(List<T> all, boolean whole) {}

  @Override
  public String path() {
    return "/tugas";
  }

  @Override
  public int of(SignedIn reader) {
    return ask(source -> List.of(source.count(reader))).all().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  Found<Task> tasks(SignedIn reader) {
    return ask(source -> source.of(reader));
  }

  /// The newest of all sources.
  List<Done> done(SignedIn reader, int limit) {
    return ask(source -> source.done(reader, limit)).all().stream()
        .sorted(Comparator.comparing(Done::at).reversed())
        .limit(limit)
        .toList();
  }

  private <T> Found<T> ask(Function<TaskSource, List<T>> question) {
    var all = new ArrayList<T>();
    boolean whole = true;
    for (TaskSource source : sources) {
      List<T> answer = answer(source, question);
      whole &= answer != null;
      all.addAll(answer == null ? List.of() : answer);
    }
    return new Found<>(all, whole);
  }

  private static <T> @Nullable List<T> answer(
      TaskSource source, Function<TaskSource, List<T>> question) {
    try {
      return question.apply(source);
    } catch (RuntimeException e) {
      LOG.warn("tasks of {} failed: {}", source.getClass().getName(), e.getClass().getName());
      return null;
    }
  }
}
