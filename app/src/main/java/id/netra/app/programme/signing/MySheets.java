package id.netra.app.programme.signing;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Viewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The sheets that a reader works on: those of the units over which he is officer or head.
@Component
class MySheets {
  private final Sheets sheets;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  MySheets(Sheets sheets, Units units, Institutions institutions, Clock clock) {
    this.sheets = sheets;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// Those units, as they stand today.
  List<Unit> units(SignedIn reader) {
    UnitTree tree = tree();
    return ids(reader, tree).stream().map(tree::find).filter(Objects::nonNull).toList();
  }

  boolean holds(SignedIn reader, UUID unit) {
    return ids(reader, tree()).contains(unit);
  }

  /// Empty if there is none, or it is none of the reader's. Those of a unit that has closed are
  /// left to the officer of the whole.
  Optional<Sheet> find(SignedIn reader, UUID id) {
    return sheets
        .find(id)
        .filter(sheet -> Viewers.isOfficer(reader) || holds(reader, sheet.unit()));
  }

  /// What the unit is called today; a dash if it has closed.
  String name(UUID unit) {
    Unit found = tree().find(unit);
    return found == null ? "–" : found.name();
  }

  LocalDate today() {
    return institutions.current().today(clock);
  }

  private UnitTree tree() {
    return units.on(today());
  }

  private static Set<UUID> ids(SignedIn reader, UnitTree tree) {
    return tree.within(reader.over(Role.PROGRAMME_OFFICER, Role.UNIT_HEAD));
  }
}
