package id.netra.app.organisation.roles;

import id.netra.app.organisation.Holders;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a reader may do with a grant.
@Component
@Transactional(readOnly = true)
class Rights {
  private final Holders holders;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  Rights(Holders holders, Units units, Institutions institutions, Clock clock) {
    this.holders = holders;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// Whether the reader may see it: it is over a part that the reader keeps or audits, or about
  /// him.
  public boolean maySee(SignedIn reader, Grant grant) {
    return isOver(reader, grant.unit(), Role.ADMINISTRATOR, Role.SECRETARY, Role.AUDITOR)
        || isNamed(grant.person(), reader)
        || isNamed(grant.principal(), reader);
  }

  /// Whether the reader may give a role over that unit.
  public boolean mayGive(SignedIn reader, UUID unit) {
    return isOver(reader, unit, Role.ADMINISTRATOR);
  }

  /// Whether the reader may confirm it: holds an office for that, and neither gave nor receives it.
  public boolean maySecond(SignedIn reader, Grant grant) {
    return isOver(reader, grant.unit(), Role.ADMINISTRATOR, Role.SECRETARY)
        && !isNamed(grant.giver(), reader)
        && !isNamed(grant.person(), reader);
  }

  /// Whether the reader may take it back while it waits.
  public boolean mayDecline(SignedIn reader, Grant grant) {
    return maySecond(reader, grant) || isNamed(grant.giver(), reader);
  }

  /// Whether the reader may take it away or end it; its holder may lay it down.
  public boolean mayRevoke(SignedIn reader, Grant grant) {
    return isOver(reader, grant.unit(), Role.ADMINISTRATOR)
        || isNamed(grant.person(), reader)
        || isNamed(grant.principal(), reader);
  }

  /// Whether the reader may name somebody who does the work meanwhile.
  public boolean mayDelegate(SignedIn reader, Grant grant) {
    return grant.state() == GrantState.HOLDS
        && (isOver(reader, grant.unit(), Role.ADMINISTRATOR) || isNamed(grant.person(), reader));
  }

  /// Whether nobody but the giver could confirm a role over that unit.
  public boolean isAlone(SignedIn giver, UUID unit) {
    List<UUID> above = tree().path(unit).stream().map(found -> found.id()).toList();
    return holders.of(RoleGrants.SECONDS, above).stream().allMatch(giver.person()::equals);
  }

  UnitTree tree() {
    return units.on(institutions.current().today(clock));
  }

  private boolean isOver(SignedIn reader, UUID unit, Role... roles) {
    return tree().isWithin(unit, reader.over(roles));
  }

  private static boolean isNamed(Grant.@Nullable Named one, SignedIn reader) {
    return one != null && one.id().equals(reader.person());
  }
}
