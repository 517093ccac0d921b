package id.netra.app.organisation.privacy;

import id.netra.app.organisation.roles.RoleNotices;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.mail.Notices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people ask to be corrected about themselves, and what they were answered.
@Repository
public class Corrections {
  private static final int MOST_OPEN = 20;
  private static final int RECENT = 100;

  private static final String FIELDS =
      """
      select c.*, p.name as person_name, b.name as answerer_name
      from organisation.correction c
      join organisation.person p on p.institution_id = c.institution_id and p.id = c.person_id
      left join organisation.person b on b.institution_id = c.institution_id and b.id = c.answered_by
      """;

  private final JdbcClient jdbc;
  private final RoleNotices officers;
  private final Notices notices;
  private final Clock clock;

  Corrections(JdbcClient jdbc, RoleNotices officers, Notices notices, Clock clock) {
    this.jdbc = jdbc;
    this.officers = officers;
    this.notices = notices;
    this.clock = clock;
  }

  /// A request.
  ///
  /// @param kind of the data that it is about
  /// @param outcome `CORRECTED` or `REFUSED`; null while it is open
  public record Correction(
      UUID id,
      String person,
      String kind,
      String wish,
      Instant askedAt,
      @Nullable String outcome,
      @Nullable String answer,
      @Nullable String answeredBy,
      @Nullable Instant answeredAt) {}

  /// Asks for a correction of one's own data; not if too many of the same person are open.
  @Transactional
  public boolean ask(SignedIn person, String kind, String wish) {
    int open =
        jdbc.sql(
                "select count(*) from organisation.correction where person_id = :person and outcome is null")
            .param("person", person.person())
            .query(Integer.class)
            .single();
    if (open >= MOST_OPEN) {
      return false;
    }
    jdbc.sql(
            """
            insert into organisation.correction (institution_id, id, person_id, kind, wish, asked_at)
            values (:institution, :id, :person, :kind, :wish, :now)
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("person", person.person())
        .param("kind", kind)
        .param("wish", wish.strip())
        .param("now", now())
        .update();
    officers.tell(
        List.of(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR),
        person.unit(),
        person.person(),
        "privacy.notice.asked",
        "/perbaikan-data");
    return true;
  }

  @Transactional(readOnly = true)
  public List<Correction> of(UUID person) {
    return jdbc.sql(FIELDS + " where c.person_id = :person order by c.id desc")
        .param("person", person)
        .query(Corrections::read)
        .list();
  }

  /// Those of people who work in these units, but for the reader's own; the open ones first.
  @Transactional(readOnly = true)
  public List<Correction> in(Collection<UUID> units, SignedIn reader) {
    return jdbc.sql(
            FIELDS
                + """
                 where c.person_id <> :reader and exists (
                   select 1 from organisation.assignment a
                   where a.institution_id = c.institution_id and a.person_id = c.person_id
                     and a.unit_id = any(:units) and (a.until is null or a.until > c.asked_at::date))
                 order by c.outcome is not null, c.id desc limit
                """
                + RECENT)
        .param("reader", reader.person())
        .param("units", units.toArray(UUID[]::new))
        .query(Corrections::read)
        .list();
  }

  /// Answers one that is open.
  @Transactional
  public boolean answer(SignedIn officer, UUID id, boolean corrected, String answer) {
    Optional<UUID> asker =
        jdbc.sql(
                """
                update organisation.correction
                set outcome = :outcome, answer = :answer, answered_by = :officer, answered_at = :now
                where id = :id and outcome is null and person_id <> :officer
                returning person_id
                """)
            .param("outcome", corrected ? "CORRECTED" : "REFUSED")
            .param("answer", answer.strip())
            .param("officer", officer.person())
            .param("now", now())
            .param("id", id)
            .query((row, _) -> row.getObject("person_id", UUID.class))
            .optional();
    asker.ifPresent(
        one -> notices.send(one, "privacy.notice.answered", List.of(), "/privasi/saya"));
    return asker.isPresent();
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }

  private static Correction read(ResultSet row, int number) throws SQLException {
    return new Correction(
        row.getObject("id", UUID.class),
        row.getString("person_name"),
        row.getString("kind"),
        row.getString("wish"),
        Moments.read(row, "asked_at"),
        row.getString("outcome"),
        row.getString("answer"),
        row.getString("answerer_name"),
        Moments.readOrNull(row, "answered_at"));
  }
}
