package id.netra.app.organisation;

import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.parts.PartNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names the parts of the institution.
@Component
class KnownParts implements PartNames {
  private final JdbcClient jdbc;
  private final Clock clock;

  KnownParts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public SequencedMap<UUID, String> of(SignedIn reader, Collection<UUID> units) {
    var names = new LinkedHashMap<UUID, String>();
    jdbc.sql(
            """
            select s.unit_id, s.name from organisation.unit_state s
            join organisation.unit u on u.institution_id = s.institution_id and u.id = s.unit_id
            where s.unit_id = any(:units)
              and s.since <= :today and (s.until is null or s.until > :today)
              and (u.closed is null or u.closed > :today)
            order by s.name, s.unit_id
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("today", LocalDate.ofInstant(clock.instant(), reader.zone()))
        .query(row -> {
          names.put(row.getObject("unit_id", UUID.class), row.getString("name"));
        });
    return names;
  }
}
