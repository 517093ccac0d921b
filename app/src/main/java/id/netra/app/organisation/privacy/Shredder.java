package id.netra.app.organisation.privacy;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.PersonalData;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds what is over and deletes it. Of a person an empty row with its id stays, since roles,
/// looks and destructions name it.
@Repository
class Shredder {
  /// What goes with a person, table by table; `:people` are their ids.
  private static final SequencedMap<String, String> PERSON = new LinkedHashMap<>();

  static {
    PERSON.put(
        "organisation.roster_trace",
        """
        delete from organisation.roster_trace where institution_id = :institution and (
          row_id = any(:people)
          or row_id in (select id from organisation.employment where person_id = any(:people))
          or row_id in (select id from organisation.assignment where person_id = any(:people)))
        """);
    PERSON.put("organisation.roster_change", of("organisation.roster_change", "person_id"));
    PERSON.put("organisation.entry_letter", of("organisation.entry_letter", "person_id"));
    PERSON.put("organisation.recovery_code", of("organisation.recovery_code", "person_id"));
    PERSON.put("organisation.credential", of("organisation.credential", "person_id"));
    PERSON.put("organisation.provider_account", of("organisation.provider_account", "person_id"));
    PERSON.put("platform.notice", of("platform.notice", "person_id"));
    PERSON.put("platform.mail_wish", of("platform.mail_wish", "person_id"));
    PERSON.put("system.session", of("system.session", "person_id"));
    PERSON.put("system.passkey", of("system.passkey", "person_id"));
    PERSON.put("organisation.correction", of("organisation.correction", "person_id"));
    PERSON.put("organisation.unit_change_post", of("organisation.unit_change_post", "person_id"));
    PERSON.put("organisation.assignment", of("organisation.assignment", "person_id"));
    PERSON.put("organisation.employment", of("organisation.employment", "person_id"));
    PERSON.put(
        "organisation.person",
        """
        update organisation.person set name = '–', plain_name = '', nip = null, birth_date = null,
          email = null, on_paper = false, destroyed_at = :now
        where institution_id = :institution and id = any(:people)
        """);
  }

  private final JdbcClient jdbc;
  private final List<PersonalData> others;
  private final Institutions institutions;
  private final Clock clock;

  Shredder(
      JdbcClient jdbc,
      ObjectProvider<PersonalData> others,
      Institutions institutions,
      Clock clock) {
    this.jdbc = jdbc;
    this.others = others.stream().toList();
    this.institutions = institutions;
    this.clock = clock;
  }

  /// Who left before that day and is not destroyed yet. Whoever holds a role or is on an open
  /// request is not among them.
  @Transactional(readOnly = true)
  public List<UUID> left(LocalDate before) {
    return jdbc.sql(
            """
            select p.id from organisation.person p
            where p.institution_id = :institution and p.destroyed_at is null
              and (select max(coalesce(e.until, 'infinity')) from organisation.employment e
                where e.institution_id = p.institution_id and e.person_id = p.id) <= :before
            order by p.id
            """)
        .param("institution", Tenancy.required())
        .param("before", before)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /// How many looks are older than that day.
  @Transactional(readOnly = true)
  public int looks(LocalDate before) {
    return count("select count(*) from organisation.look where at < :before", before);
  }

  /// How many lists were taken over, or given up, before that day.
  @Transactional(readOnly = true)
  public int lists(LocalDate before) {
    return count(
        """
        select count(*) from organisation.roster_import
        where changed_at < :before and state in ('APPLIED', 'UNDONE', 'CANCELLED', 'FAILED')
        """,
        before);
  }

  /// Deletes what belongs to these people.
  ///
  /// @return how many rows of which table
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Long> shredPeople(List<UUID> people) {
    var counts = new LinkedHashMap<String, Long>();
    others.forEach(other -> counts.putAll(other.destroy(people)));
    jdbc.sql(
            "update organisation.assignment set superior_id = null where superior_id = any(:people)")
        .param("people", people.toArray(UUID[]::new))
        .update();
    PERSON.forEach((table, sql) ->
        counts.put(
            table,
            (long)
                jdbc.sql(sql)
                    .param("institution", Tenancy.required())
                    .param("people", people.toArray(UUID[]::new))
                    .param("now", Moments.utc(clock.instant()))
                    .update()));
    return counts;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Long> shredLooks(LocalDate before) {
    return Map.of(
        "organisation.look",
        jdbc.sql("select organisation.destroy_looks(:before)")
            .param("before", start(before))
            .query(Long.class)
            .single());
  }

  /// Deletes lists with what was found in them and how to undo them.
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Long> shredLists(LocalDate before) {
    return Map.of(
        "organisation.roster_import",
        (long)
            jdbc.sql(
                    """
                    delete from organisation.roster_import
                    where changed_at < :before and state in ('APPLIED', 'UNDONE', 'CANCELLED', 'FAILED')
                    """)
                .param("before", start(before))
                .update());
  }

  private int count(String sql, LocalDate before) {
    return jdbc.sql(sql).param("before", start(before)).query(Integer.class).single();
  }

  private OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(institutions.current().zone()).toOffsetDateTime();
  }

  private static String of(String table, String column) {
    return "delete from %s where institution_id = :institution and %s = any(:people)"
        .formatted(table, column);
  }
}
