package id.netra.app.organisation.roster;

import id.netra.roster.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The units in which nobody can be put from a day on without an end: those that are closed, will
/// be closed, or are opened later only.
@Repository
class PassingUnits {
  private final JdbcClient jdbc;

  PassingUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One of them.
  ///
  /// @param day on which it is closed, or opened if it is yet to open
  record Passing(UUID id, String code, String name, boolean isYetToOpen, LocalDate day) {}

  /// All of them as a list may name them.
  static final class Index {
    private final Map<UUID, Passing> byId = new HashMap<>();
    private final Map<String, Passing> byCode = new HashMap<>();
    private final Map<String, Passing> byName = new HashMap<>();

    private Index(List<Passing> all) {
      for (Passing one : all) {
        byId.put(one.id(), one);
        byCode.put(one.code(), one);
        byName.put(one.name(), one);
      }
    }

    /// The one that the entry names; null if it names another, or none.
    ///
    /// @param unit that is there on the day and that the entry names; null if there is none
    @Nullable Passing of(Entry entry, @Nullable UUID unit) {
      if (unit != null) {
        return byId.get(unit);
      }
      String code = UnitNames.code(entry.unitCode(), entry.unitName());
      Passing coded = code == null ? null : byCode.get(code);
      return coded != null || entry.unitCode() != null || entry.unitName() == null
          ? coded
          : byName.get(entry.unitName());
    }
  }

  @Transactional(readOnly = true)
  public Index on(LocalDate day) {
    return new Index(
        jdbc.sql(
                """
                select u.id, u.code, u.opened > :day as yet,
                  case when u.opened > :day then u.opened else u.closed end as day,
                  coalesce((select s.name from organisation.unit_state s
                    where s.institution_id = u.institution_id and s.unit_id = u.id
                    order by s.since desc limit 1), u.code) as name
                from organisation.unit u where u.closed is not null or u.opened > :day
                order by coalesce(u.closed, u.opened), u.id
                """)
            .param("day", day)
            .query((row, _) ->
                new Passing(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getString("name"),
                    row.getBoolean("yet"),
                    row.getObject("day", LocalDate.class)))
            .list());
  }
}
