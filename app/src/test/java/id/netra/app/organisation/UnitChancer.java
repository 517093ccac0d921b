package id.netra.app.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Makes changes of units by chance, sound ones and foolish ones.
final class UnitChancer {
  private UnitChancer() {}

  /// @param known units that there are or were, the root first
  /// @param number makes names and codes of their own
  static UnitChange change(Random chance, List<UUID> known, LocalDate day, int number) {
    UUID one = known.get(chance.nextInt(known.size()));
    UUID other = known.get(chance.nextInt(known.size()));
    return switch (chance.nextInt(6)) {
      case 0, 1 ->
          new UnitChange.Open(
              new UUID(0x7000, chance.nextLong()),
              "K" + number,
              "Satuan " + number,
              UnitKind.SCHOOL,
              one,
              day);
      case 2, 3 ->
          new UnitChange.Alter(
              one, "Satuan " + number, UnitKind.DEPARTMENT, other, chance.nextInt(3), day, null);
      case 4 -> new UnitChange.Merge(one, other, day, "SK " + number);
      default -> new UnitChange.Close(one, day, null);
    };
  }
}
