package id.netra.app.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All units of one institution as they stand on one day. Safe for use by many threads.
public final class UnitTree {
  private final Map<UUID, Unit> units = new LinkedHashMap<>();
  private final Map<UUID, List<Unit>> children = new HashMap<>();
  private final Unit root;

  /// @param all in the order in which children of one unit are shown
  /// @throws IllegalArgumentException unless exactly one unit has no parent
  UnitTree(Collection<Unit> all) {
    for (Unit unit : all) {
      units.put(unit.id(), unit);
      if (unit.parent() != null) {
        children.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit);
      }
    }
    List<Unit> roots = all.stream().filter(unit -> unit.parent() == null).toList();
    if (roots.size() != 1) {
      throw new IllegalArgumentException("a tree has one root, not " + roots.size());
    }
    root = roots.getFirst();
  }

  public Unit root() {
    return root;
  }

  /// The unit of that id; null if there is none on this day.
  public @Nullable Unit find(UUID id) {
    return units.get(id);
  }

  /// All units, parents before what lies below them.
  public List<Unit> all() {
    return subtree(root.id());
  }

  /// The units directly below.
  public List<Unit> below(UUID unit) {
    return children.getOrDefault(unit, List.of());
  }

  /// The unit and all below it, each before what lies below it; empty if it is not there on this
  /// day.
  public List<Unit> subtree(UUID top) {
    var found = new ArrayList<Unit>();
    Deque<Unit> open = new ArrayDeque<>();
    Unit start = units.get(top);
    if (start != null) {
      open.push(start);
    }
    while (!open.isEmpty()) {
      Unit unit = open.pop();
      found.add(unit);
      below(unit.id()).reversed().forEach(open::push);
    }
    return found;
  }

  /// The ids of all units that lie in one of these parts of the tree.
  public Set<UUID> within(Collection<UUID> tops) {
    var ids = new LinkedHashSet<UUID>();
    for (UUID top : tops) {
      subtree(top).forEach(unit -> ids.add(unit.id()));
    }
    return ids;
  }

  /// What lies in one of these parts of the tree, as one part.
  public Part part(Collection<UUID> tops) {
    return new Part(within(tops), tops.contains(root.id()));
  }

  /// Units of the tree.
  ///
  /// @param whole whether these are all there are, and so everybody belongs to them
  public record Part(Set<UUID> units, boolean whole) {
    public Part {
      units = Collections.unmodifiableSet(new LinkedHashSet<>(units));
    }
  }

  /// Whether the unit is one of these or lies below one of them.
  public boolean isWithin(UUID unit, Collection<UUID> tops) {
    return path(unit).stream().anyMatch(above -> tops.contains(above.id()));
  }

  /// From the root down to the unit; empty if it is not there on this day.
  public List<Unit> path(UUID unit) {
    Deque<Unit> path = new ArrayDeque<>();
    for (Unit at = units.get(unit);
        at != null;
        at = at.parent() == null ? null : units.get(at.parent())) {
      path.push(at);
    }
    return List.copyOf(path);
  }
}
