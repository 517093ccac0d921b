package id.netra.app.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All units of one institution over all days. Immutable.
final class UnitChart {
  private final Map<UUID, Life> lives = new LinkedHashMap<>();
  private final Map<UUID, List<State>> states = new HashMap<>();

  UnitChart(Collection<Life> lives, Collection<State> states) {
    lives.forEach(life -> this.lives.put(life.id(), life));
    for (State state : states) {
      this.states.computeIfAbsent(state.unit(), _ -> new ArrayList<>()).add(state);
    }
    this.states.values().forEach(some -> some.sort(Comparator.comparing(State::since)));
  }

  /// From when until when a unit exists.
  ///
  /// @param closed the first day on which it does not; null while it does
  record Life(UUID id, String code, LocalDate opened, @Nullable LocalDate closed) {
    boolean isOpenOn(LocalDate day) {
      return !opened.isAfter(day) && (closed == null || closed.isAfter(day));
    }
  }

  /// What a unit is called, what it is and where it lies, from one day until another.
  record State(
      UUID unit,
      LocalDate since,
      @Nullable LocalDate until,
      String name,
      UnitKind kind,
      @Nullable UUID parent,
      int offlineDays,
      @Nullable String decree) {
    boolean holdsOn(LocalDate day) {
      return !since.isAfter(day) && (until == null || until.isAfter(day));
    }

    State endingOn(LocalDate day) {
      return new State(unit, since, day, name, kind, parent, offlineDays, decree);
    }

    State from(LocalDate day, @Nullable UUID below, @Nullable String why) {
      return new State(unit, day, null, name, kind, below, offlineDays, why);
    }
  }

  /// What is wrong with the tree on a day.
  enum Fault {
    /// A unit exists and nobody knows what it is.
    NO_STATE,
    /// A unit lies below one that does not exist.
    NO_PARENT,
    /// A unit lies below itself.
    CIRCLE,
    /// There is not exactly one unit at the top.
    NOT_ONE_ROOT
  }

  /// @param other the unit above; null where none is concerned
  record Conflict(Fault fault, LocalDate day, UUID unit, @Nullable UUID other) {}

  @Nullable Life life(UUID unit) {
    return lives.get(unit);
  }

  Collection<Life> lives() {
    return lives.values();
  }

  /// The states of a unit, the first first.
  List<State> states(UUID unit) {
    return states.getOrDefault(unit, List.of());
  }

  /// What the unit is on that day; null if it does not exist then.
  @Nullable State on(UUID unit, LocalDate day) {
    Life life = lives.get(unit);
    return life == null || !life.isOpenOn(day)
        ? null
        : states(unit).stream().filter(state -> state.holdsOn(day)).findFirst().orElse(null);
  }

  /// The last name that the unit has borne, or will bear.
  String name(UUID unit) {
    List<State> all = states(unit);
    return all.isEmpty() ? "" : all.getLast().name();
  }

  /// The units directly below on that day.
  List<State> below(UUID unit, LocalDate day) {
    return lives.keySet().stream()
        .map(one -> on(one, day))
        .filter(state -> state != null && unit.equals(state.parent()))
        .toList();
  }

  /// The unit and all below it on that day.
  Set<UUID> subtree(UUID top, LocalDate day) {
    Map<UUID, List<UUID>> children = new HashMap<>();
    for (UUID unit : lives.keySet()) {
      State state = on(unit, day);
      if (state != null && state.parent() != null) {
        children.computeIfAbsent(state.parent(), _ -> new ArrayList<>()).add(unit);
      }
    }
    Set<UUID> found = new HashSet<>();
    List<UUID> open = new ArrayList<>(List.of(top));
    while (!open.isEmpty()) {
      UUID unit = open.removeLast();
      if (found.add(unit)) {
        open.addAll(children.getOrDefault(unit, List.of()));
      }
    }
    return found;
  }

  /// Whether the unit is that one or lies below it on that day.
  boolean isWithin(UUID unit, UUID top, LocalDate day) {
    Set<UUID> seen = new HashSet<>();
    UUID at = unit;
    while (at != null && seen.add(at)) {
      if (at.equals(top)) {
        return true;
      }
      State state = on(at, day);
      at = state == null ? null : state.parent();
    }
    return false;
  }

  /// This chart with other rows for one unit.
  UnitChart with(Life life, List<State> instead) {
    Map<UUID, Life> all = new LinkedHashMap<>(lives);
    all.put(life.id(), life);
    List<State> every = new ArrayList<>(instead);
    states.forEach((unit, some) -> every.addAll(unit.equals(life.id()) ? List.of() : some));
    return new UnitChart(all.values(), every);
  }

  /// What is wrong on that day and on any day after it on which anything changes; each fault of a
  /// unit once, on its first day.
  List<Conflict> conflictsFrom(LocalDate day) {
    Map<List<Object>, Conflict> found = new LinkedHashMap<>();
    for (LocalDate at : daysFrom(day)) {
      for (Conflict one : conflictsOn(at)) {
        found.putIfAbsent(List.of(one.fault(), one.unit()), one);
      }
    }
    return List.copyOf(found.values());
  }

  private SortedSet<LocalDate> daysFrom(LocalDate day) {
    SortedSet<LocalDate> days = new TreeSet<>();
    days.add(day);
    for (Life life : lives.values()) {
      days.add(life.opened());
      if (life.closed() != null) {
        days.add(life.closed());
      }
    }
    for (List<State> some : states.values()) {
      for (State state : some) {
        days.add(state.since());
        if (state.until() != null) {
          days.add(state.until());
        }
      }
    }
    return days.tailSet(day);
  }

  private List<Conflict> conflictsOn(LocalDate day) {
    Map<UUID, State> open = new LinkedHashMap<>();
    List<Conflict> found = new ArrayList<>();
    for (Life life : lives.values()) {
      State state = on(life.id(), day);
      if (state != null) {
        open.put(life.id(), state);
      } else if (life.isOpenOn(day)) {
        found.add(new Conflict(Fault.NO_STATE, day, life.id(), null));
      }
    }
    List<State> roots = open.values().stream().filter(one -> one.parent() == null).toList();
    if (roots.size() != 1 && !open.isEmpty()) {
      UUID any = roots.isEmpty() ? open.keySet().iterator().next() : roots.getLast().unit();
      found.add(new Conflict(Fault.NOT_ONE_ROOT, day, any, null));
    }
    Set<UUID> sound = new HashSet<>();
    for (State state : open.values()) {
      UUID parent = state.parent();
      if (parent != null && !open.containsKey(parent)) {
        found.add(new Conflict(Fault.NO_PARENT, day, state.unit(), parent));
      } else if (isInCircle(state, open, sound)) {
        found.add(new Conflict(Fault.CIRCLE, day, state.unit(), parent));
      }
    }
    return found;
  }

  /// @param sound units from which one comes to an end on the way up; more are added
  private static boolean isInCircle(State from, Map<UUID, State> open, Set<UUID> sound) {
    Set<UUID> way = new HashSet<>();
    State at = from;
    while (at != null && !sound.contains(at.unit())) {
      if (!way.add(at.unit())) {
        return true;
      }
      at = at.parent() == null ? null : open.get(at.parent());
    }
    sound.addAll(way);
    return false;
  }
}
