package id.netra.app.organisation;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Account;
import id.netra.app.platform.access.Held;
import id.netra.app.platform.access.Readers;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the reader of an account and what that person may do at this moment.
///
/// Only who belongs to the institution today may enter. A role counts from its first minute to the
/// one before its last, and only for who entered by strong means, a head's too; a powerful one only
/// when a second person confirmed it, but for the first administrator, whom the set-up code made.
@Component
class KnownReaders implements Readers {
  private static final String ROLES =
      """
      select g.role, g.unit_id from organisation.roles_at(:now, :powerful) g
      where :strong and g.person_id = :person
      union
      select 'UNIT_HEAD', a.unit_id from organisation.assignment a
      where :strong and a.person_id = :person and a.head
        and a.since <= :today and (a.until is null or a.until > :today)
      union
      select 'EMPLOYEE', :unit
      """;

  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final Clock clock;

  KnownReaders(JdbcClient jdbc, Institutions institutions, Clock clock) {
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<SignedIn> find(Account account) {
    Instant now = clock.instant();
    Institution institution = institutions.current();
    LocalDate today = LocalDate.ofInstant(now, institution.zone());
    return jdbc.sql(
            """
            select p.name,
              (select s.unit_id from organisation.unit_state s
               where s.institution_id = p.institution_id and s.parent_id is null
               order by s.since desc limit 1) as root,
              (select a.unit_id from organisation.assignment a
               where a.institution_id = p.institution_id and a.person_id = p.id
                 and a.since <= :today and (a.until is null or a.until > :today)
               order by a.standing <> 'DEFINITIVE', a.since, a.id limit 1) as unit
            from organisation.person p
            where p.id = :person and exists
              (select 1 from organisation.employment e
               where e.institution_id = p.institution_id and e.person_id = p.id
                 and e.since <= :today and (e.until is null or e.until > :today))
            """)
        .param("person", account.person())
        .param("today", today)
        .query((row, _) ->
            reader(
                account,
                institution,
                row.getString("name"),
                row.getObject("root", UUID.class),
                row.getObject("unit", UUID.class),
                now))
        .optional();
  }

  private SignedIn reader(
      Account account,
      Institution institution,
      String name,
      UUID root,
      @Nullable UUID post,
      Instant now) {
    UUID unit = post == null ? root : post;
    List<Held> roles =
        jdbc.sql(ROLES)
            .param("person", account.person())
            .param("now", Moments.utc(now))
            .param("today", LocalDate.ofInstant(now, institution.zone()))
            .param("powerful", Role.powerful())
            .param("strong", account.means().isStrong())
            .param("unit", unit)
            .query((row, _) ->
                new Held(Role.valueOf(row.getString("role")), row.getObject("unit_id", UUID.class)))
            .list();
    return new SignedIn(
        institution.id(),
        account.person(),
        account.session(),
        account.means(),
        institution.name(),
        institution.code(),
        institution.zone(),
        name,
        root,
        unit,
        roles);
  }
}
