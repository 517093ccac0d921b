package id.netra.app.programme.duty;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Done;
import id.netra.app.platform.tasks.Line;
import id.netra.app.platform.tasks.Task;
import id.netra.app.platform.tasks.TaskSource;
import id.netra.app.programme.Exemptions;
import id.netra.app.programme.History;
import id.netra.app.programme.Measure;
import id.netra.app.programme.MeasureKind;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Obligation;
import id.netra.app.programme.Obligations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What programmes ask of the reader: own obligations and those of units that the reader heads,
/// statements to agree to, exemptions to decide.
@Component
class DutyTasks implements TaskSource {
  private static final int MOST = 20;

  private final Obligations obligations;
  private final Measures measures;
  private final History history;
  private final Exemptions exemptions;

  DutyTasks(Obligations obligations, Measures measures, History history, Exemptions exemptions) {
    this.obligations = obligations;
    this.measures = measures;
    this.history = history;
    this.exemptions = exemptions;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Task> of(SignedIn reader) {
    var tasks = new ArrayList<Task>();
    Map<UUID, Measure> known = new HashMap<>();
    for (Obligation one : obligations.openOf(reader)) {
      Measure measure = known.computeIfAbsent(one.measure(), id -> measures.find(id).orElseThrow());
      tasks.add(task(one, measure));
    }
    for (History.Waiting one : history.waitingFor(reader.person(), MOST)) {
      tasks.add(
          new Task(
              "programme.task.agree",
              List.of(one.title()),
              null,
              null,
              "/kewajiban/" + one.obligation(),
              "programme.task.look"));
    }
    int waiting = exemptionsFor(reader);
    if (waiting > 0) {
      tasks.add(
          new Task(
              "programme.task.exemptions",
              List.of(String.valueOf(waiting)),
              null,
              null,
              "/pengecualian",
              "programme.task.decide"));
    }
    return tasks;
  }

  @Override
  @Transactional(readOnly = true)
  public int count(SignedIn reader) {
    return obligations.countOpen(reader)
        + history.waitingFor(reader.person(), MOST).size()
        + (exemptionsFor(reader) > 0 ? 1 : 0);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Done> done(SignedIn reader, int limit) {
    return history.metBy(reader.person(), limit).stream()
        .map(one ->
            new Done(
                Line.of("programme.task.done." + words(one.kind()), one.title()),
                one.at(),
                new Task.Action(
                    one.kind().path(one.measure(), one.obligation()), "programme.task.proof")))
        .toList();
  }

  private int exemptionsFor(SignedIn reader) {
    return reader.hasWhole(Role.SECRETARY, Role.APPOINTING_AUTHORITY)
        ? exemptions.waitingFor(reader.person())
        : 0;
  }

  private static Task task(Obligation one, Measure measure) {
    MeasureKind kind = measure.plan().kind();
    String words = words(kind);
    return new Task(
        Line.of("programme.task." + words, measure.plan().title()),
        text(measure),
        one.due(),
        null,
        false,
        new Task.Action(kind.path(one.measure(), one.id()), "programme.task." + words + "-action"),
        null);
  }

  private static @Nullable Line text(Measure measure) {
    Measure.Order order = measure.plan().order();
    return order == null ? null : Line.of("programme.task.ordered", order.by());
  }

  private static String words(MeasureKind kind) {
    return switch (kind) {
      case CIRCULAR -> "read";
      case PLEDGE, INTEGRITY_PACT -> "sign";
      default -> "state";
    };
  }
}
