package id.netra.app.organisation;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who holds roles in the institution of this thread at this moment.
@Repository
public class Holders {
  private static final String[] POWERFUL = Role.powerful();

  private final JdbcClient jdbc;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  Holders(JdbcClient jdbc, Units units, Institutions institutions, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// Who holds one of these roles over one of these units itself.
  @Transactional(readOnly = true)
  public List<UUID> of(Collection<Role> roles, Collection<UUID> over) {
    return jdbc.sql(
            """
            select distinct person_id from organisation.roles_at(:now, :powerful)
            where role = any(:roles) and unit_id = any(:units)
            """)
        .param("now", Moments.utc(clock.instant()))
        .param("powerful", POWERFUL)
        .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
        .param("units", over.toArray(UUID[]::new))
        .query((row, _) -> row.getObject("person_id", UUID.class))
        .list();
  }

  /// Who holds one of these roles over the whole institution.
  @Transactional(readOnly = true)
  public List<UUID> whole(Collection<Role> roles) {
    UUID root = units.on(institutions.current().today(clock)).root().id();
    return of(roles, List.of(root));
  }
}
