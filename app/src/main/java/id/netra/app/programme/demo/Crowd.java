package id.netra.app.programme.demo;

import id.netra.app.platform.demo.DemoPlaces;
import id.netra.app.programme.Hashed;
import id.netra.app.programme.signing.Intent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who of the demonstration has done something and when: decided by the ids of people and units, so
/// the same at every loading. Some units are quick, some slow, remote ones slower; whoever one can
/// be has done nothing yet.
@Repository
public class Crowd {
  private static final LocalTime EARLIEST = LocalTime.of(7, 30);
  private static final int WORKING_MINUTES = 480;

  /// Most do it soon, some late.
  private static final double HASTE = 1.6;

  /// How much the share of a unit differs from the whole at most.
  private static final double SPREAD = 0.3;

  private static final double FAR_AWAY = 0.6;

  private final JdbcClient jdbc;

  Crowd(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Somebody who is obliged, or a unit.
  ///
  /// @param onPaper whether that person signs nothing on a screen
  /// @param remote whether the unit is without signal for days
  record Member(
      UUID obligation,
      UUID subject,
      Intent.Signer signer,
      UUID unit,
      boolean onPaper,
      boolean remote) {}

  /// The people whom the measure obliges and who have done nothing.
  @Transactional
  public List<Member> people(UUID measure, DemoPlaces.Place place) {
    return Hashed.run(
        jdbc,
        () ->
            jdbc.sql(
                    """
                    select o.id, o.subject_id, w.name, w.post, w.unit_id, w.on_paper, coalesce(u.name, '–') as unit,
                      coalesce(u.offline_days, 0) > 0 as remote
                    from programme.obligation o
                    join organisation.workforce(:day) w on w.person_id = o.person_id
                    left join organisation.open_units(:day) u on u.unit_id = w.unit_id
                    where o.institution_id = system.institution() and o.measure_id = :measure and o.state = 'OPEN'
                      and o.person_id <> all(:personas)
                    order by o.subject_id
                    """)
                .param("day", place.home())
                .param("measure", measure)
                .param("personas", place.people().values().toArray(UUID[]::new))
                .query((row, _) -> {
                  UUID person = row.getObject("subject_id", UUID.class);
                  return new Member(
                      row.getObject("id", UUID.class),
                      person,
                      new Intent.Signer(
                          person,
                          place.code(),
                          row.getString("name"),
                          row.getString("post"),
                          row.getString("unit")),
                      row.getObject("unit_id", UUID.class),
                      row.getBoolean("on_paper"),
                      row.getBoolean("remote"));
                })
                .list());
  }

  /// The units whom the measure obliges, but for those of the personas, with their heads.
  @Transactional(readOnly = true)
  public List<UnitDuty> units(UUID measure, DemoPlaces.Place place) {
    return jdbc.sql(
            """
            select o.id, o.unit_id, h.person_id from programme.obligation o
            join organisation.heads(:day) h on h.unit_id = o.unit_id
            where o.institution_id = system.institution() and o.measure_id = :measure and o.state = 'OPEN'
              and h.person_id <> all(:personas)
            order by o.unit_id
            """)
        .param("day", place.home())
        .param("measure", measure)
        .param("personas", place.people().values().toArray(UUID[]::new))
        .query((row, _) ->
            new UnitDuty(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("person_id", UUID.class)))
        .list();
  }

  /// What a unit is obliged to.
  record UnitDuty(UUID obligation, UUID unit, UUID head) {}

  /// Whether that person has done it.
  ///
  /// @param share of a hundred
  static boolean hasDone(Member one, UUID measureSeed, int share) {
    double unit = share / 100.0 + SPREAD * (2 * chance(one.unit(), measureSeed) - 1);
    return share > 0 && chance(one.subject(), measureSeed) < unit * (one.remote() ? FAR_AWAY : 1);
  }

  /// Whether that unit has.
  static boolean hasDone(UnitDuty one, UUID measureSeed, int share) {
    return chance(one.unit(), measureSeed) * 100 < share;
  }

  /// When: on a working day between those, the last one not counted, in working hours.
  static LocalDate day(UUID subject, UUID seed, LocalDate from, LocalDate until) {
    long days = ChronoUnit.DAYS.between(from, until);
    long after = (long) (days * Math.pow(chance(subject, seed), HASTE));
    LocalDate day = from.plusDays(Math.min(after, Math.max(days - 1, 0)));
    while (Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
        && day.isAfter(from)) {
      day = day.minusDays(1);
    }
    return day;
  }

  static Instant moment(DemoPlaces.Place place, LocalDate day, UUID subject) {
    long minutes = (long) (WORKING_MINUTES * chance(subject, place.institution()));
    return place.at(day, EARLIEST.plusMinutes(minutes)).plusSeconds(subject.hashCode() & 31);
  }

  /// A number from 0 to 1 that two ids always give.
  static double chance(UUID one, UUID other) {
    long mixed = one.getMostSignificantBits() ^ Long.rotateLeft(one.getLeastSignificantBits(), 17);
    mixed ^= Long.rotateLeft(other.getLeastSignificantBits(), 31) ^ other.getMostSignificantBits();
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
  }
}
