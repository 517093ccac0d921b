package id.netra.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change of one unit, from a day on.
public sealed interface UnitChange {
  /// The unit that changes; the new one's id if one is opened.
  UUID unit();

  LocalDate day();

  /// The letter behind it; null if not told.
  @Nullable String decree();

  /// A new unit below another.
  record Open(UUID unit, String code, String name, UnitKind kind, UUID parent, LocalDate day)
      implements UnitChange {
    public Open {
      code = code.strip();
      name = name.strip();
    }

    @Override
    public @Nullable String decree() {
      return null;
    }
  }

  /// Another name, kind or place of a unit.
  ///
  /// @param parent null for the root alone
  record Alter(
      UUID unit,
      String name,
      UnitKind kind,
      @Nullable UUID parent,
      int offlineDays,
      LocalDate day,
      @Nullable String decree)
      implements UnitChange {
    public Alter {
      name = name.strip();
    }
  }

  /// The people of a unit and the units below it go over to another, and it closes.
  record Merge(UUID unit, UUID into, LocalDate day, @Nullable String decree)
      implements UnitChange {}

  /// A unit without people and units closes.
  record Close(UUID unit, LocalDate day, @Nullable String decree) implements UnitChange {}
}
