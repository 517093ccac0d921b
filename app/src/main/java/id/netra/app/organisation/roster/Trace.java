package id.netra.app.organisation.roster;

import id.netra.app.platform.access.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What one import writes, ends or replaces: for each row how it was before, so that all of it can
/// be taken back. Used within one transaction.
final class Trace {
  /// The tables in which an import changes rows.
  enum Place {
    PERSON("person"),
    EMPLOYMENT("employment"),
    ASSIGNMENT("assignment"),
    UNIT("unit"),
    /// Has no id of its own: its unit's.
    UNIT_STATE("unit_state");

    private final String table;

    Place(String table) {
      this.table = table;
    }

    String key() {
      return this == UNIT_STATE ? "unit_id" : "id";
    }

    static Place of(String table) {
      return List.of(values()).stream()
          .filter(place -> place.table.equals(table))
          .findFirst()
          .orElseThrow();
    }
  }

  private final JdbcClient jdbc;
  private final UUID importId;
  private int next;

  Trace(JdbcClient jdbc, UUID importId) {
    this.jdbc = jdbc;
    this.importId = importId;
  }

  UUID importId() {
    return importId;
  }

  /// Remembers a row as it is now, before it is changed or deleted; or that there is none, before
  /// it is inserted.
  void keep(Place place, UUID row) {
    jdbc.sql(
            """
            insert into organisation.roster_trace
              (institution_id, import_id, ordinal, place, row_id, former)
            values (:institution, :import, :ordinal, :place, :row,
              (select to_jsonb(t) from organisation.%s t where t.%s = :row limit 1))
            """
                .formatted(place.table, place.key()))
        .param("institution", Tenancy.required())
        .param("import", importId)
        .param("ordinal", next++)
        .param("place", place.table)
        .param("row", row)
        .update();
  }

  /// Remembers that these rows are new.
  void keepNew(JdbcTemplate batches, Place place, List<UUID> rows) {
    UUID institution = Tenancy.required();
    batches.batchUpdate(
        """
        insert into organisation.roster_trace (institution_id, import_id, ordinal, place, row_id)
        values (?, ?, ?, ?, ?)
        """,
        rows.stream()
            .map(row -> new Object[] {institution, importId, next++, place.table, row})
            .toList());
  }

  /// Takes everything back, the last first.
  ///
  /// @throws org.springframework.dao.DataIntegrityViolationException if something else has been
  ///   built upon it since
  void takeBack() {
    record Kept(String table, UUID row, boolean was, int ordinal) {}
    List<Kept> all =
        jdbc.sql(
                """
                select place, row_id, former is not null as was, ordinal from organisation.roster_trace
                where import_id = :import order by ordinal desc
                """)
            .param("import", importId)
            .query((row, _) ->
                new Kept(
                    row.getString("place"),
                    row.getObject("row_id", UUID.class),
                    row.getBoolean("was"),
                    row.getInt("ordinal")))
            .list();
    for (Kept one : all) {
      takeBack(Place.of(one.table()), one.row(), one.was(), one.ordinal());
    }
  }

  private void takeBack(Place place, UUID row, boolean was, int ordinal) {
    boolean referred = place == Place.PERSON && was;
    if (referred) {
      jdbc.sql(
              """
              update organisation.person p
              set nip = f.nip, name = f.name, plain_name = f.plain_name, birth_date = f.birth_date
              from organisation.roster_trace t,
                jsonb_populate_record(null::organisation.person, t.former) f
              where t.import_id = :import and t.ordinal = :ordinal and p.id = f.id
              """)
          .param("import", importId)
          .param("ordinal", ordinal)
          .update();
      return;
    }
    jdbc.sql("delete from organisation.%s where %s = :row".formatted(place.table, place.key()))
        .param("row", row)
        .update();
    if (was) {
      jdbc.sql(
              """
              insert into organisation.%1$s
              select f.* from organisation.roster_trace t,
                jsonb_populate_record(null::organisation.%1$s, t.former) f
              where t.import_id = :import and t.ordinal = :ordinal
              """
                  .formatted(place.table))
          .param("import", importId)
          .param("ordinal", ordinal)
          .update();
    }
  }
}
