package id.netra.app.programme;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.mail.Notices;
import id.netra.law.RuleBook;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Event;
import id.netra.law.calendar.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reckons days from the calendars of elections as they are in force today, and follows them when
/// they move.
@Component
public class Calendar {
  private final RuleBook book;
  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final Notices notices;
  private final Clock clock;

  Calendar(
      RuleBook book, JdbcClient jdbc, Institutions institutions, Notices notices, Clock clock) {
    this.book = book;
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.notices = notices;
    this.clock = clock;
  }

  /// The deadline with its day, if it hangs on a calendar that tells it; else as it was.
  @Transactional(readOnly = true)
  public Deadline resolved(Deadline due) {
    if (due.stage() == null) {
      return due;
    }
    Institution institution = institutions.current();
    LocalDate day = day(due.stage(), institution.code(), institution.today(clock));
    return day == null ? due : new Deadline(day, due.stage());
  }

  /// The day in the calendar in force on that day, a regional one before the nation's; null if none
  /// tells it.
  @Nullable LocalDate day(Deadline.FromStage stage, String region, LocalDate today) {
    return book.election(stage.election())
        .map(election -> first(election, stage.event(), region, today))
        .map(first -> first.plusDays(stage.days()))
        .orElse(null);
  }

  private static @Nullable LocalDate first(
      Election election, Event.Type event, String region, LocalDate today) {
    Stream<Version> inForce =
        election.versions().stream().filter(version -> !version.from().isAfter(today));
    // Before its first version is in force that one is the best guess.
    List<Version> known =
        Stream.concat(inForce, Stream.of(election.versions().getFirst())).toList();
    return known.stream()
        .filter(version -> version.holds(region))
        .sorted(
            Comparator.comparing((Version version) -> version.regions().isEmpty())
                .thenComparing(Version::from, Comparator.reverseOrder()))
        .map(version -> version.first(event))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private record Moved(UUID id, String title, @Nullable UUID owner, UUID creator, LocalDate due) {}

  /// Moves the days of measures that hang on a calendar which has moved, and tells whoever answers
  /// for them.
  ///
  /// @return how many have moved
  @Transactional
  public int follow() {
    Institution institution = institutions.current();
    LocalDate today = institution.today(clock);
    List<Moved> moved =
        jdbc
            .sql(
                """
                select m.* from programme.measure m
                join programme.programme p on p.institution_id = m.institution_id and p.id = m.programme_id
                where m.institution_id = system.institution() and m.rel_election is not null
                  and m.state <> 'WITHDRAWN' and p.stage <> 'CLOSED'
                for update of m
                """)
            .query((row, number) -> {
              Deadline due = MeasureRows.read(row, number).plan().due();
              LocalDate day = day(Objects.requireNonNull(due.stage()), institution.code(), today);
              return day == null || day.equals(due.day())
                  ? null
                  : new Moved(
                      row.getObject("id", UUID.class),
                      row.getString("title"),
                      row.getObject("owner_id", UUID.class),
                      row.getObject("created_by", UUID.class),
                      day);
            })
            .list()
            .stream()
            .filter(Objects::nonNull)
            .toList();
    moved.forEach(this::move);
    return moved.size();
  }

  private void move(Moved measure) {
    jdbc.sql("update programme.measure set due = :due where id = :id")
        .param("due", measure.due())
        .param("id", measure.id())
        .update();
    List<UUID> told =
        Stream.of(measure.owner(), measure.creator()).filter(Objects::nonNull).distinct().toList();
    notices.send(
        told,
        "programme.notice.moved",
        List.of(measure.title(), Words.in(Language.ID).day(measure.due())),
        "/program");
  }
}
