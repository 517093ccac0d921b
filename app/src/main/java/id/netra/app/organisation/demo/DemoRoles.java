package id.netra.app.organisation.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Writes the roles of the personas with the steps that led to them: the administrator gives, the
/// secretary confirms what is powerful, and the secretary's own role was given while there was
/// nobody to confirm it. The first administrator was given his by nobody.
final class DemoRoles {
  private static final String SINCE = "2018-01-02 01:00:00Z";
  private static final String CONFIRMED = "2018-01-02 02:00:00Z";

  private final Town town;
  private final Rows grants =
      new Rows(
          "organisation.role_grant",
          "institution_id, id, person_id, role, unit_id, since, given_by, given_at, confirmed_by,"
              + " confirmed_at");
  private final Rows steps =
      new Rows("organisation.role_step", "institution_id, id, grant_id, at, kind, by_id");
  private int written;

  private DemoRoles(Town town) {
    this.town = town;
  }

  static void write(Town town, List<PlannedUnit> plan, Connection owner) throws SQLException {
    var roles = new DemoRoles(town);
    for (Persona persona : Persona.all()) {
      if (persona.role() != null) {
        roles.grant(persona, plan.getFirst().id());
      }
    }
    roles.grants.into(owner);
    roles.steps.into(owner);
  }

  private void grant(Persona persona, UUID root) {
    boolean first = persona.key().equals(Persona.GIVER);
    boolean alone = persona.key().equals(Persona.SECOND);
    boolean confirmed = !first && Objects.requireNonNull(persona.role()).isPowerful();
    UUID giver = Persona.of(Persona.GIVER).in(town);
    UUID second = Persona.of(Persona.SECOND).in(town);
    UUID grant = DemoIds.of(DemoIds.Of.ROLE, town.number(), persona.number());
    grants.add(
        town.institution().id(),
        grant,
        persona.in(town),
        persona.role(),
        root,
        SINCE,
        first ? null : giver,
        SINCE,
        confirmed && !alone ? second : null,
        confirmed ? CONFIRMED : null);
    if (!first) {
      step(grant, SINCE, "GIVEN", giver);
    }
    if (confirmed) {
      step(grant, CONFIRMED, alone ? "ALONE" : "CONFIRMED", alone ? giver : second);
    }
  }

  private void step(UUID grant, String at, String kind, UUID by) {
    UUID id = DemoIds.of(DemoIds.Of.STEP, town.number(), written++);
    steps.add(town.institution().id(), id, grant, at, kind, by);
  }
}
