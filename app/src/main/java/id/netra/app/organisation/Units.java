package id.netra.app.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The units of the institution of this thread.
@Repository
public class Units {
  private final JdbcClient jdbc;

  Units(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The tree as it stands on that day, by kind and name.
  @Transactional(readOnly = true)
  public UnitTree on(LocalDate day) {
    return new UnitTree(
        jdbc.sql(
                """
                select u.id, u.code, s.name, s.kind, s.parent_id, s.offline_days
                from organisation.unit u
                join organisation.unit_state s
                  on s.institution_id = u.institution_id and s.unit_id = u.id
                where u.opened <= :day and (u.closed is null or u.closed > :day)
                  and s.since <= :day and (s.until is null or s.until > :day)
                order by s.kind, s.name, u.id
                """)
            .param("day", day)
            .query(Units::read)
            .list());
  }

  /// The first day of which anything is known.
  @Transactional(readOnly = true)
  public LocalDate first() {
    return jdbc.sql(
            """
            select min(s.since) as first from organisation.unit_state s where s.parent_id is null
            """)
        .query((row, _) -> row.getObject("first", LocalDate.class))
        .single();
  }

  /// Whether the unit exists on all these days.
  ///
  /// @param until the first day on which it need not exist; null for never
  @Transactional(readOnly = true)
  public boolean isOpen(UUID unit, LocalDate since, @Nullable LocalDate until) {
    return jdbc.sql(
            """
            select exists (select 1 from organisation.unit
              where id = :unit and opened <= :since and (closed is null or closed >= :until))
            """)
        .param("unit", unit)
        .param("since", since)
        .param("until", until == null ? LocalDate.of(9999, 12, 31) : until)
        .query(Boolean.class)
        .single();
  }

  private static Unit read(ResultSet row, int number) throws SQLException {
    return new Unit(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("name"),
        UnitKind.valueOf(row.getString("kind")),
        row.getObject("parent_id", UUID.class),
        row.getInt("offline_days"));
  }
}
