package id.netra.law.catalogue;

import id.netra.law.rule.Effect;
import id.netra.law.rule.Reading;
import id.netra.law.rule.SanctionLevel;
import java.util.List;
import java.util.Set;

/// Reads the ways in which authorities read a rule.
final class ReadingReader {
  private final InstrumentReader registry;

  ReadingReader(InstrumentReader registry) {
    this.registry = registry;
  }

  /// The readings of a rule, exactly one of them adopted; none is for a rule that disputes.
  List<Reading> read(Item item, Effect effect) {
    Item list = item.find("readings");
    if (list == null) {
      if (effect == Effect.DISPUTES) {
        throw item.fault("catalogue.missing", "readings");
      }
      return List.of();
    }
    List<Reading> readings = list.items().stream().map(this::reading).toList();
    long adopted = readings.stream().filter(Reading::adopted).count();
    if (readings.size() < 2 || adopted != (effect == Effect.DISPUTES ? 0 : 1)) {
      throw list.fault("catalogue.readings");
    }
    return readings;
  }

  private Reading reading(Item item) {
    item.only(Set.of("adopted", "says", "levels", "heldBy", "text", "citations"));
    Item levels = item.find("levels");
    return new Reading(
        InstrumentReader.isYes(item.find("adopted")),
        item.get("says").one(Reading.Says.class),
        levels == null
            ? Set.of()
            : Set.copyOf(levels.items().stream().map(one -> one.one(SanctionLevel.class)).toList()),
        item.get("heldBy").both(),
        item.get("text").both(),
        registry.cites(item.find("citations")));
  }
}
