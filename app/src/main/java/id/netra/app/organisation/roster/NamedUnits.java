package id.netra.app.organisation.roster;

import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.roster.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the units that a list names, by code or else by name; of several with one name, one of
/// which the list speaks.
final class NamedUnits {
  private final Map<String, UUID> byCode = new HashMap<>();
  private final Map<String, UUID> byName = new HashMap<>();

  /// @param scope the units of which the list speaks
  NamedUnits(UnitTree tree, Set<UUID> scope) {
    for (Unit unit : tree.all()) {
      byCode.put(unit.code(), unit.id());
      byName.putIfAbsent(unit.name(), unit.id());
    }
    tree.all().reversed().stream()
        .filter(unit -> scope.contains(unit.id()))
        .forEach(unit -> byName.put(unit.name(), unit.id()));
  }

  void add(NewUnit unit, UUID id) {
    byCode.put(unit.code(), id);
    byName.put(unit.name(), id);
  }

  boolean knows(NewUnit unit) {
    return byCode.containsKey(unit.code()) || byName.containsKey(unit.name());
  }

  static boolean isNamed(Entry entry) {
    return entry.unitCode() != null || entry.unitName() != null;
  }

  /// The unit that the entry names; null if it names none, or one that is not there.
  @Nullable UUID of(Entry entry) {
    String code = UnitNames.code(entry.unitCode(), entry.unitName());
    UUID coded = code == null ? null : byCode.get(code);
    return coded != null || entry.unitName() == null ? coded : byName.get(entry.unitName());
  }
}
