package id.netra.app.organisation;

import id.netra.app.organisation.UnitChart.Conflict;
import id.netra.app.organisation.UnitChart.Life;
import id.netra.app.organisation.UnitChart.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What becomes of the chart by a change, before anything is written: a pure function of both.
///
/// @param after the chart as it would be
/// @param touched the units whose rows would be others; none if it cannot be
/// @param refusal why it cannot be; null if it can
/// @param later from when on something recorded for a later day stands in the way
record UnitPlan(
    UnitChange change,
    UnitChart after,
    Set<UUID> touched,
    @Nullable Refusal refusal,
    List<Conflict> later) {

  static UnitPlan of(UnitChart chart, UnitChange change) {
    var draft = new Draft(chart, change);
    Refusal refusal = draft.draw();
    if (refusal != null) {
      return new UnitPlan(change, chart, Set.of(), refusal, List.of());
    }
    List<Conflict> later = draft.newConflicts();
    return new UnitPlan(
        change,
        draft.after,
        later.isEmpty() ? draft.touched : Set.of(),
        later.isEmpty() ? null : Refusal.LATER_CONFLICT,
        later);
  }

  /// The chart while it is being changed.
  private static final class Draft {
    private final UnitChart before;
    private final UnitChange change;
    private final LocalDate day;
    private final Set<UUID> touched = new LinkedHashSet<>();
    private UnitChart after;

    Draft(UnitChart before, UnitChange change) {
      this.before = before;
      this.change = change;
      this.day = change.day();
      this.after = before;
    }

    @Nullable Refusal draw() {
      return switch (change) {
        case UnitChange.Open open -> open(open);
        case UnitChange.Alter alter -> alter(alter);
        case UnitChange.Merge merge -> merge(merge);
        case UnitChange.Close close -> close(close);
      };
    }

    /// What this change alone would bring about.
    List<Conflict> newConflicts() {
      Set<List<Object>> known = new HashSet<>();
      before.conflictsFrom(day).forEach(one -> known.add(List.of(one.fault(), one.unit())));
      return after.conflictsFrom(day).stream()
          .filter(one -> !known.contains(List.of(one.fault(), one.unit())))
          .toList();
    }

    private @Nullable Refusal open(UnitChange.Open open) {
      if (before.lives().stream().anyMatch(life -> life.code().equals(open.code()))) {
        return Refusal.CODE_TAKEN;
      }
      if (before.on(open.parent(), day) == null) {
        return Refusal.NOT_THERE;
      }
      if (open.kind() == UnitKind.ROOT) {
        return Refusal.ROOT;
      }
      var state =
          new State(open.unit(), day, null, open.name(), open.kind(), open.parent(), 0, null);
      put(new Life(open.unit(), open.code(), day, null), List.of(state));
      return null;
    }

    private @Nullable Refusal alter(UnitChange.Alter alter) {
      State now = before.on(alter.unit(), day);
      if (now == null) {
        return Refusal.NOT_THERE;
      }
      boolean root = now.parent() == null;
      if (root != (alter.parent() == null) || root != (alter.kind() == UnitKind.ROOT)) {
        return Refusal.ROOT;
      }
      if (alter.parent() != null) {
        if (before.on(alter.parent(), day) == null) {
          return Refusal.NOT_THERE;
        }
        if (before.isWithin(alter.parent(), alter.unit(), day)) {
          return Refusal.BELOW_ITSELF;
        }
      }
      var fresh =
          new State(
              alter.unit(),
              day,
              null,
              alter.name(),
              alter.kind(),
              alter.parent(),
              alter.offlineDays(),
              alter.decree());
      if (isSame(now, fresh)) {
        return Refusal.UNCHANGED;
      }
      return replace(alter.unit(), fresh);
    }

    private static boolean isSame(State now, State fresh) {
      return now.name().equals(fresh.name())
          && now.kind() == fresh.kind()
          && Objects.equals(now.parent(), fresh.parent())
          && now.offlineDays() == fresh.offlineDays();
    }

    private @Nullable Refusal merge(UnitChange.Merge merge) {
      State now = before.on(merge.unit(), day);
      if (now == null || before.on(merge.into(), day) == null) {
        return Refusal.NOT_THERE;
      }
      if (now.parent() == null) {
        return Refusal.ROOT;
      }
      if (before.isWithin(merge.into(), merge.unit(), day)) {
        return Refusal.BELOW_ITSELF;
      }
      for (State below : before.below(merge.unit(), day)) {
        Refusal refusal = replace(below.unit(), below.from(day, merge.into(), merge.decree()));
        if (refusal != null) {
          return refusal;
        }
      }
      return finish(merge.unit());
    }

    private @Nullable Refusal close(UnitChange.Close close) {
      State now = before.on(close.unit(), day);
      if (now == null) {
        return Refusal.NOT_THERE;
      }
      if (now.parent() == null) {
        return Refusal.ROOT;
      }
      return before.below(close.unit(), day).isEmpty() ? finish(close.unit()) : Refusal.NOT_EMPTY;
    }

    /// The unit is something else from the day on; what it became that same day it never was.
    private @Nullable Refusal replace(UUID unit, State fresh) {
      List<State> states = ended(unit);
      if (states == null) {
        return Refusal.LATER_CHANGE;
      }
      states.add(fresh);
      put(Objects.requireNonNull(after.life(unit)), states);
      return null;
    }

    private @Nullable Refusal finish(UUID unit) {
      Life life = Objects.requireNonNull(after.life(unit));
      List<State> states = ended(unit);
      if (states == null || !life.opened().isBefore(day)) {
        return Refusal.LATER_CHANGE;
      }
      put(new Life(unit, life.code(), life.opened(), day), states);
      return null;
    }

    /// The states until the day; null if something is recorded for later.
    private @Nullable List<State> ended(UUID unit) {
      Life life = Objects.requireNonNull(after.life(unit));
      State last = after.states(unit).getLast();
      if (life.closed() != null || last.until() != null || last.since().isAfter(day)) {
        return null;
      }
      List<State> states = new ArrayList<>(after.states(unit));
      states.removeLast();
      if (last.since().isBefore(day)) {
        states.add(last.endingOn(day));
      }
      return states;
    }

    private void put(Life life, List<State> states) {
      after = after.with(life, states);
      touched.add(life.id());
    }
  }
}
