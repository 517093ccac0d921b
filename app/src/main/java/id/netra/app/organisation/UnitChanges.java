package id.netra.app.organisation;

import id.netra.app.organisation.UnitChart.Conflict;
import id.netra.app.organisation.UnitChart.State;
import id.netra.app.platform.Ids;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes of units, each from a day on, past or to come. What was before that day stays as it was.
///
/// A change is refused unless the units are one whole tree, without people in closed units, on
/// every later day, whatever has been recorded for those days already. The last one can be taken
/// back as long as nothing is built upon it.
@Service
public class UnitChanges {
  private final UnitChangeRows rows;
  private final UndoRows undo;
  private final Clock clock;

  UnitChanges(UnitChangeRows rows, UndoRows undo, Clock clock) {
    this.rows = rows;
    this.undo = undo;
    this.clock = clock;
  }

  /// What stands in the way on a later day.
  ///
  /// @param fault names the sentence, under `organisation.conflict` in the message files
  /// @param other the unit above; empty where none is concerned
  public record Later(String fault, LocalDate day, String unit, String other) {}

  /// What a change would do.
  ///
  /// @param before what the unit is called until then
  /// @param from the unit above until then; empty for none
  /// @param to the unit above, or the one merged into; empty for none
  /// @param people who are in a unit that moves or merges, on that day or later
  /// @param moved how many units below go along
  /// @param roles given over the unit, which cover nothing after it is closed
  /// @param refusal why it cannot be; null if it can
  public record Preview(
      UnitChange change,
      String before,
      String from,
      String to,
      int people,
      int moved,
      int roles,
      @Nullable Refusal refusal,
      List<Later> later) {}

  /// A change that cannot be; nothing was changed.
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Refusal refusal;

    Refused(Refusal refusal) {
      super(refusal.name());
      this.refusal = refusal;
    }

    public Refusal refusal() {
      return refusal;
    }
  }

  /// The change recorded last, which can be taken back.
  ///
  /// @param kind names the sentence, under `organisation.done` in the message files
  /// @param unit what it is called now
  /// @param anchor a unit by whose keepers it can be taken back
  public record Last(
      UUID id, String kind, String unit, UUID anchor, LocalDate day, UUID by, Instant at) {}

  /// Says what a change would do, without doing it.
  @Transactional(readOnly = true)
  public Preview preview(UnitChange change) {
    UnitChart chart = rows.chart();
    UnitPlan plan = plan(chart, change);
    UUID unit = change.unit();
    LocalDate day = change.day();
    State now = chart.on(unit, day);
    Set<UUID> along = chart.subtree(unit, day);
    boolean closes = change instanceof UnitChange.Merge || change instanceof UnitChange.Close;
    return new Preview(
        change,
        now == null ? chart.name(unit) : now.name(),
        now == null || now.parent() == null ? "" : chart.name(now.parent()),
        target(change) == null ? "" : chart.name(Objects.requireNonNull(target(change))),
        rows.people(change instanceof UnitChange.Alter ? along : Set.of(unit), day),
        change instanceof UnitChange.Merge
            ? chart.below(unit, day).size()
            : Math.max(0, along.size() - 1),
        closes ? rows.roles(unit, day) : 0,
        plan.refusal(),
        plan.later().stream().map(one -> later(plan.after(), one)).toList());
  }

  /// Does it.
  ///
  /// @throws Refused if it cannot be
  @Transactional
  public void apply(UnitChange change, SignedIn by) {
    undo.lock();
    UnitChart chart = rows.chart();
    UnitPlan plan = plan(chart, change);
    if (plan.refusal() != null) {
      throw new Refused(plan.refusal());
    }
    UUID id = Ids.next();
    undo.begin(id, change, anchor(chart, change), plan.touched(), by, clock.instant());
    if (change instanceof UnitChange.Merge merge) {
      rows.moveEverybody(merge, undo, id);
      rows.succeed(merge);
    }
    rows.write(plan.after(), plan.touched());
    undo.finish(id, plan.touched());
  }

  /// The change that can be taken back; empty if there is none.
  @Transactional(readOnly = true)
  public Optional<Last> last() {
    return undo.last()
        .map(last ->
            new Last(
                last.id(),
                last.kind(),
                rows.chart().name(last.unit()),
                last.anchor(),
                last.day(),
                last.by(),
                last.at()));
  }

  /// Takes the last change back: units, posts and who heads what are as they were before.
  ///
  /// @throws Refused if another one was made since, or something was built upon it
  @Transactional
  public void takeBack(UUID change, SignedIn by) {
    undo.lock();
    boolean last = undo.last().filter(one -> one.id().equals(change)).isPresent();
    if (!last || !undo.isUntouched(change)) {
      throw new Refused(Refusal.NOT_LAST);
    }
    LocalDate day = undo.last().orElseThrow().day();
    int before = rows.chart().conflictsFrom(day).size();
    try {
      undo.takeBack(change, by, clock.instant());
    } catch (DataIntegrityViolationException builtUpon) {
      throw new Refused(Refusal.NOT_LAST);
    }
    if (rows.chart().conflictsFrom(day).size() > before) {
      throw new Refused(Refusal.NOT_LAST);
    }
  }

  private UnitPlan plan(UnitChart chart, UnitChange change) {
    UnitPlan plan = UnitPlan.of(chart, change);
    boolean peopled =
        plan.refusal() == null
            && change instanceof UnitChange.Close
            && rows.people(Set.of(change.unit()), change.day()) > 0;
    return peopled ? new UnitPlan(change, chart, Set.of(), Refusal.NOT_EMPTY, List.of()) : plan;
  }

  private static Later later(UnitChart chart, Conflict conflict) {
    return new Later(
        conflict.fault().name(),
        conflict.day(),
        chart.name(conflict.unit()),
        conflict.other() == null ? "" : chart.name(conflict.other()));
  }

  private static @Nullable UUID target(UnitChange change) {
    return switch (change) {
      case UnitChange.Open open -> open.parent();
      case UnitChange.Alter alter -> alter.parent();
      case UnitChange.Merge merge -> merge.into();
      case UnitChange.Close _ -> null;
    };
  }

  private static UUID anchor(UnitChart chart, UnitChange change) {
    return switch (change) {
      case UnitChange.Open open -> open.parent();
      case UnitChange.Alter alter -> alter.unit();
      case UnitChange.Merge merge -> merge.into();
      case UnitChange.Close close ->
          Objects.requireNonNull(
              Objects.requireNonNull(chart.on(close.unit(), close.day())).parent());
    };
  }
}
