package id.netra.app.organisation.privacy;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.roles.RoleHolders;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The register of processing, filled from what the system knows of itself, and who reads how much.
@Repository
public class Register {
  /// Days of which the readings are counted.
  public static final int DAYS = 30;

  /// A day counts as unusual above this many people and this many times the reader's usual day.
  private static final int MANY = 50;

  private static final int TIMES = 5;

  private final Retentions retentions;
  private final RoleHolders holders;
  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final Clock clock;

  Register(
      Retentions retentions,
      RoleHolders holders,
      JdbcClient jdbc,
      Institutions institutions,
      Clock clock) {
    this.retentions = retentions;
    this.holders = holders;
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// A kind of data with how much of it there is.
  ///
  /// @param people about how many people
  public record Entry(Retention rule, long rows, long people) {}

  /// How many hold a role at this moment.
  public record Holders(Role role, int people) {}

  /// What somebody read on one day.
  ///
  /// @param usual how many people on the reader's usual day
  public record Reading(String reader, LocalDate day, String role, long people, long usual) {
    public boolean isUnusual() {
      return people > MANY && people > usual * TIMES;
    }
  }

  /// All kinds, with the numbers of this moment.
  @Transactional(readOnly = true)
  public List<Entry> entries() {
    long people =
        count(
            "select count(*) from organisation.person where destroyed_at is null and institution_id = ?");
    return retentions.all().stream()
        .map(rule ->
            new Entry(
                rule,
                rule.tables().stream()
                    .mapToLong(table ->
                        count("select count(*) from " + table + " where institution_id = ?"))
                    .sum(),
                rule.kind().equals("protection") ? 0 : people))
        .toList();
  }

  /// How many hold each role at this moment.
  List<Holders> holders() {
    return holders.counts().entrySet().stream()
        .map(entry -> new Holders(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// Who read most in the last days, the most first; never what was read of whom.
  @Transactional(readOnly = true)
  public List<Reading> readings(int limit) {
    Institution institution = institutions.current();
    LocalDate from = institution.today(clock).minusDays(DAYS);
    return jdbc.sql(
            """
            with daily as (
              select reader_id, (at at time zone :zone)::date as day, sum(people) as people,
                max(reader_role) as role
              from organisation.look where at >= :from group by 1, 2),
            usual as (
              select reader_id, percentile_disc(0.5) within group (order by people) as people
              from daily group by 1)
            select p.name, d.day, d.role, d.people, u.people as usual
            from daily d join usual u on u.reader_id = d.reader_id
            join organisation.person p on p.institution_id = :institution and p.id = d.reader_id
            order by d.people desc, d.day desc limit :limit
            """)
        .param("zone", institution.zone().getId())
        .param("from", from.atStartOfDay(institution.zone()).toOffsetDateTime())
        .param("institution", Tenancy.required())
        .param("limit", limit)
        .query((row, _) ->
            new Reading(
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                row.getString("role"),
                row.getLong("people"),
                row.getLong("usual")))
        .list();
  }

  /// The register as lines, for a draft of an assessment or a notice.
  @Transactional(readOnly = true)
  public String told(Words words) {
    var text = new StringBuilder();
    for (Entry entry : entries()) {
      text.append(words.text("privacy.kind." + entry.rule().kind()))
          .append(": ")
          .append(words.text("privacy.register.rows", words.number(entry.rows())))
          .append(", ")
          .append(entry.rule().purpose(words.language()))
          .append('\n');
    }
    return text.toString();
  }

  private long count(String sql) {
    UUID institution = Tenancy.required();
    return jdbc.sql(sql).params(institution).query(Long.class).single();
  }
}
