package id.netra.app.organisation.entry;

import id.netra.app.platform.Ids;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Tenancy;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Letters with which people enter for the first time, or anew when they have lost their ways in.
/// Each holds a code that is kept as a digest; a newer letter ends an older one.
@Repository
class Letters {
  static final Duration HOLDS = Duration.ofDays(30);
  private static final int LENGTH = 16;

  private final JdbcClient jdbc;
  private final RealTime time;

  Letters(JdbcClient jdbc, RealTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  /// How many people of a unit still lack a way in.
  ///
  /// @param people who work in it on that day
  /// @param withoutWay those of them who have neither a password nor a passkey and do not sign on
  ///   paper
  record Need(UUID unit, int people, int withoutWay, int openLetters) {}

  /// Somebody for whom a letter can be made.
  record Addressee(UUID person, String name, String nipMasked, UUID unit) {}

  /// A letter as it is printed, once.
  ///
  /// @param code without its groups
  record Issued(Addressee addressee, String code) {}

  private static final String WORKING =
      """
      select distinct on (p.id) p.id, p.name, p.nip, p.plain_name, p.on_paper, a.unit_id,
        (c.password is not null or exists (select 1 from system.passkey k
          where k.institution_id = p.institution_id and k.person_id = p.id)) as has_way
      from organisation.person p
      join organisation.assignment a on a.institution_id = p.institution_id and a.person_id = p.id
        and a.since <= :day and (a.until is null or a.until > :day)
      join organisation.employment e on e.institution_id = p.institution_id and e.person_id = p.id
        and e.since <= :day and (e.until is null or e.until > :day)
      left join organisation.credential c
        on c.institution_id = p.institution_id and c.person_id = p.id
      where a.unit_id = any(:units)
      order by p.id, a.standing <> 'DEFINITIVE', a.since
      """;

  /// What each of these units needs.
  @Transactional(readOnly = true)
  public List<Need> needs(Collection<UUID> units, java.time.LocalDate day) {
    return jdbc.sql(
            """
            select w.unit_id, count(*) as people,
              count(*) filter (where not has_way and not on_paper) as without_way,
              count(l.id) filter (where not has_way) as open_letters
            from (%s) w
            left join organisation.entry_letter l on l.institution_id = system.institution()
              and l.person_id = w.id and l.ended_at is null and l.expires_at > :now
            group by w.unit_id
            """
                .formatted(WORKING))
        .param("units", units.toArray(UUID[]::new))
        .param("day", day)
        .param("now", now())
        .query((row, _) ->
            new Need(
                row.getObject("unit_id", UUID.class),
                row.getInt("people"),
                row.getInt("without_way"),
                row.getInt("open_letters")))
        .list();
  }

  /// Whoever works in these units and has no way in yet, by unit and name.
  @Transactional(readOnly = true)
  public List<Addressee> addressees(Collection<UUID> units, java.time.LocalDate day) {
    return jdbc.sql(
            "select * from (%s) w where not has_way and not on_paper order by unit_id, plain_name, id"
                .formatted(WORKING))
        .param("units", units.toArray(UUID[]::new))
        .param("day", day)
        .query((row, _) ->
            addressee(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("nip"),
                row.getObject("unit_id", UUID.class)))
        .list();
  }

  /// One of these units' people, whatever ways in he has: at the counter.
  @Transactional(readOnly = true)
  public Optional<Addressee> addressee(
      UUID person, Collection<UUID> units, java.time.LocalDate day) {
    return jdbc.sql("select * from (%s) w where id = :person".formatted(WORKING))
        .param("person", person)
        .param("units", units.toArray(UUID[]::new))
        .param("day", day)
        .query((row, _) ->
            addressee(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("nip"),
                row.getObject("unit_id", UUID.class)))
        .optional();
  }

  private static Addressee addressee(
      UUID person, String name, @org.jspecify.annotations.Nullable String nip, UUID unit) {
    return new Addressee(
        person,
        name,
        new id.netra.app.organisation.Person(person, nip, name, null, null, false).nipMasked(),
        unit);
  }

  /// Whether somebody holds a role that was given: a letter for such a person opens more than an
  /// employee's tasks.
  @Transactional(readOnly = true)
  public boolean holdsRole(UUID person) {
    return jdbc.sql(
            """
            select exists (select 1 from organisation.role_grant
              where person_id = :person and revoked_at is null and (until is null or until > :now))
            """)
        .param("person", person)
        .param("now", now())
        .query(Boolean.class)
        .single();
  }

  /// Makes letters. Their codes are known to the caller alone, for as long as he prints them.
  @Transactional
  public List<Issued> issue(List<Addressee> addressees, UUID officer) {
    var letters = new ArrayList<Issued>();
    for (Addressee one : addressees) {
      end(one.person(), false);
      String code = Codes.random(LENGTH);
      jdbc.sql(
              """
              insert into organisation.entry_letter
                (institution_id, id, person_id, digest, issued_by, issued_at, expires_at)
              values (:institution, :id, :person, :digest, :officer, :now, :expires)
              """)
          .param("institution", Tenancy.required())
          .param("id", Ids.next())
          .param("person", one.person())
          .param("digest", Digests.of(code))
          .param("officer", officer)
          .param("now", now())
          .param("expires", now().plus(HOLDS))
          .update();
      letters.add(new Issued(one, code));
    }
    return letters;
  }

  /// Whose letter it is, if it still holds.
  @Transactional(readOnly = true)
  public Optional<UUID> holder(String code) {
    return jdbc.sql(
            """
            select person_id from organisation.entry_letter
            where digest = :digest and ended_at is null and expires_at > :now
            """)
        .param("digest", Digests.of(code))
        .param("now", now())
        .query(UUID.class)
        .optional();
  }

  /// Uses a letter up, once.
  @Transactional
  public Optional<UUID> use(String code) {
    return jdbc.sql(
            """
            update organisation.entry_letter set ended_at = :now, used = true
            where digest = :digest and ended_at is null and expires_at > :now
            returning person_id
            """)
        .param("digest", Digests.of(code))
        .param("now", now())
        .query(UUID.class)
        .optional();
  }

  private void end(UUID person, boolean used) {
    jdbc.sql(
            """
            update organisation.entry_letter set ended_at = :now, used = :used
            where person_id = :person and ended_at is null
            """)
        .param("now", now())
        .param("used", used)
        .param("person", person)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
  }
}
