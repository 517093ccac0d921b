package id.netra.app.programme;

import java.util.Set;
import java.util.UUID;

/// Whom a measure is for. What is empty restricts nothing; what is named restricts all together.
///
/// @param units these with all below them
/// @param kinds of units, for a measure that obliges units
/// @param statuses as in the contract's roster, such as `PNS`
/// @param classes of posts, such as `JPT_PRATAMA`
/// @param people named ones
/// @param headsOnly only who heads a unit
public record Audience(
    Set<UUID> units,
    Set<String> kinds,
    Set<String> statuses,
    Set<String> classes,
    Set<UUID> people,
    boolean headsOnly) {
  /// Everybody, or every unit.
  public static final Audience ALL =
      new Audience(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

  public Audience {
    units = Set.copyOf(units);
    kinds = Set.copyOf(kinds);
    statuses = Set.copyOf(statuses);
    classes = Set.copyOf(classes);
    people = Set.copyOf(people);
  }

  /// The same for these units and all below them.
  public Audience within(Set<UUID> tops) {
    return new Audience(tops, kinds, statuses, classes, people, headsOnly);
  }
}
