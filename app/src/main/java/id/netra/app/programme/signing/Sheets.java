package id.netra.app.programme.signing;

import id.netra.app.organisation.Person;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The sheets of the institution of this thread.
@Repository
public class Sheets {
  private static final int RECENT = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  Sheets(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Prepares sheets for these people, thirty on each.
  ///
  /// @return their ids in order
  @Transactional
  public List<UUID> print(UUID measure, UUID unit, UUID text, List<UUID> people, UUID by) {
    var ids = new ArrayList<UUID>();
    for (int from = 0; from < people.size(); from += Sheet.LINES) {
      UUID id = Ids.next();
      ids.add(id);
      jdbc.sql(
              """
              insert into programme.sheet
                (institution_id, id, measure_id, unit_id, text_id, printed_by, printed_at, state)
              values (:institution, :id, :measure, :unit, :text, :by, :now, 'PRINTED')
              """)
          .param("institution", Tenancy.required())
          .param("id", id)
          .param("measure", measure)
          .param("unit", unit)
          .param("text", text)
          .param("by", by)
          .param("now", now())
          .update();
      lines(id, people.subList(from, Math.min(from + Sheet.LINES, people.size())));
    }
    return ids;
  }

  private void lines(UUID sheet, List<UUID> people) {
    jdbc.sql(
            """
            insert into programme.sheet_line (institution_id, sheet_id, line, person_id)
            select :institution, :sheet, p.line, p.person
            from unnest(:people::uuid[]) with ordinality p(person, line)
            """)
        .param("institution", Tenancy.required())
        .param("sheet", sheet)
        .param("people", people.toArray(UUID[]::new))
        .update();
  }

  @Transactional(readOnly = true)
  public Optional<Sheet> find(UUID id) {
    return find(id, "");
  }

  /// The same, and until the caller's transaction ends nobody else changes it.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Sheet> lock(UUID id) {
    return find(id, " for update");
  }

  private Optional<Sheet> find(UUID id, String lock) {
    return jdbc.sql("select * from programme.sheet where id = :id" + lock)
        .param("id", id)
        .query((row, _) -> read(row, lines(id)))
        .optional();
  }

  /// The sheets of a measure in these units, the latest first, without their lines.
  @Transactional(readOnly = true)
  public List<Sheet> of(UUID measure, Collection<UUID> units) {
    return jdbc.sql(
            """
            select * from programme.sheet
            where institution_id = system.institution() and measure_id = :measure
              and unit_id = any(:units)
            order by id desc limit :limit
            """)
        .param("measure", measure)
        .param("units", units.toArray(UUID[]::new))
        .param("limit", RECENT)
        .query((row, _) -> read(row, List.of()))
        .list();
  }

  /// Whether that scan is on another sheet already.
  @Transactional(readOnly = true)
  public boolean isKnown(String sha256, UUID but) {
    return jdbc.sql(
            """
            select exists (select 1 from programme.sheet
              where institution_id = system.institution() and sha256 = :sha256
                and state <> 'REFUSED' and id <> :but)
            """)
        .param("sha256", HexFormat.of().parseHex(sha256))
        .param("but", but)
        .query(Boolean.class)
        .single();
  }

  /// Notes the scan.
  void told(UUID id, UUID file, String sha256, LocalDate signedOn, UUID by) {
    jdbc.sql(
            """
            update programme.sheet set state = 'AWAITS_SECOND', file_id = :file, sha256 = :sha256,
              signed_on = :day, told_by = :by, told_at = :now, second_by = null, second_at = null,
              reason = null
            where institution_id = :institution and id = :id
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("file", file)
        .param("sha256", HexFormat.of().parseHex(sha256))
        .param("day", signedOn)
        .param("by", by)
        .param("now", now())
        .update();
  }

  /// Notes whether that line was signed, and the evidence that it is.
  void line(UUID id, int line, boolean signed, @Nullable UUID evidence) {
    jdbc.sql(
            """
            update programme.sheet_line set signed = :signed, evidence_id = :evidence
            where institution_id = :institution and sheet_id = :id and line = :line
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("line", line)
        .param("signed", signed)
        .param("evidence", evidence)
        .update();
  }

  /// Notes what the second person said.
  ///
  /// @param reason null if that person agreed
  void decided(UUID id, UUID by, @Nullable String reason) {
    jdbc.sql(
            """
            update programme.sheet set state = :state, second_by = :by, second_at = :now,
              reason = :reason
            where institution_id = :institution and id = :id
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("state", reason == null ? "COUNTED" : "REFUSED")
        .param("by", by)
        .param("now", now())
        .param("reason", reason)
        .update();
  }

  private List<Sheet.Line> lines(UUID sheet) {
    return jdbc.sql(
            """
            select l.*, p.name, p.nip from programme.sheet_line l
            left join organisation.person p on p.institution_id = l.institution_id and p.id = l.person_id
            where l.institution_id = system.institution() and l.sheet_id = :sheet order by l.line
            """)
        .param("sheet", sheet)
        .query((row, _) -> {
          UUID person = row.getObject("person_id", UUID.class);
          String name = row.getString("name") == null ? "–" : row.getString("name");
          return new Sheet.Line(
              row.getInt("line"),
              person,
              name,
              new Person(person, row.getString("nip"), name, null, null, false).nipMasked(),
              row.getBoolean("signed"),
              row.getObject("evidence_id", UUID.class));
        })
        .list();
  }

  private static Sheet read(ResultSet row, List<Sheet.Line> lines) throws SQLException {
    byte[] sha256 = row.getBytes("sha256");
    return new Sheet(
        row.getObject("id", UUID.class),
        row.getObject("measure_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getObject("text_id", UUID.class),
        Moments.read(row, "printed_at"),
        Sheet.State.valueOf(row.getString("state")),
        row.getObject("file_id", UUID.class),
        sha256 == null ? null : HexFormat.of().formatHex(sha256),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("told_by", UUID.class),
        row.getString("reason"),
        lines);
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }
}
