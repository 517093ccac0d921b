package id.netra.app.organisation.entry;

import id.netra.app.organisation.Person;
import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who works where and has no way in yet.
@Repository
class Lacking {
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

  private final JdbcClient jdbc;
  private final RealTime time;

  Lacking(JdbcClient jdbc, RealTime time) {
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

  /// What each of these units needs.
  @Transactional(readOnly = true)
  public List<Need> needs(Collection<UUID> units, LocalDate day) {
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
        .param("now", Moments.utc(time.instant()))
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
  public List<Addressee> addressees(Collection<UUID> units, LocalDate day) {
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
  public Optional<Addressee> addressee(UUID person, Collection<UUID> units, LocalDate day) {
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

  private static Addressee addressee(UUID person, String name, @Nullable String nip, UUID unit) {
    return new Addressee(
        person, name, new Person(person, nip, name, null, null, false).nipMasked(), unit);
  }
}
