package id.netra.app.organisation.roster;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Which imports, and lists for which parts, are a reader's business.
@Component
class MyImports {
  static final Role[] OFFICERS = {Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR};

  private final RosterImports imports;
  private final Institutions institutions;
  private final Units units;
  private final Clock clock;

  MyImports(RosterImports imports, Institutions institutions, Units units, Clock clock) {
    this.imports = imports;
    this.institutions = institutions;
    this.units = units;
    this.clock = clock;
  }

  /// The units that the reader may bring lists for.
  List<Unit> parts(SignedIn reader) {
    UnitTree tree = tree();
    return reader.over(OFFICERS).stream().map(tree::find).filter(unit -> unit != null).toList();
  }

  /// That import.
  ///
  /// @throws ResponseStatusException 404 if there is none, or it is somebody else's business
  RosterImport find(SignedIn reader, UUID id) {
    return imports
        .find(id)
        .filter(one -> is(reader, one))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  boolean is(SignedIn reader, RosterImport one) {
    return tree().isWithin(one.scope(), reader.over(OFFICERS));
  }

  /// The unit that the list is about; null if it is no more.
  @Nullable Unit scope(RosterImport one) {
    return tree().find(one.scope());
  }

  private UnitTree tree() {
    return units.on(institutions.current().today(clock));
  }
}
