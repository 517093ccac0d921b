package id.netra.app.advice;

import id.netra.app.platform.Language;
import id.netra.app.platform.NowBand;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.SignedIn;
import id.netra.law.RuleBook;
import id.netra.law.act.Facts;
import id.netra.law.act.Stage;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Event;
import id.netra.law.calendar.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The day and the stage in the region of whoever has signed in.
@Component
class StageBand implements NowBand {
  private final RuleBook book;
  private final Clock clock;

  StageBand(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @Override
  public Now of(SignedIn reader, Language language) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), reader.zone());
    var labels = new Labels(language, book);
    Words words = Words.in(language);
    var stages = new ArrayList<String>();
    List<String> ribbon = List.of();
    for (Election election : book.elections()) {
      Version version = election.on(day, day, reader.region());
      Stage stage = version == null ? Stage.OUTSIDE : version.stage(day, Facts.UNKNOWN);
      if (version != null && stage != Stage.OUTSIDE) {
        stages.add(
            labels.value("stage", stage.name())
                + count(version, stage, day, words)
                + ", "
                + labels.election(election.code()));
        ribbon = ribbon.isEmpty() ? ribbon(stage) : ribbon;
      }
    }
    return new Now(
        reader.institutionName(),
        labels.weekday(day),
        stages.isEmpty() ? List.of(words.text("advice.no-election")) : stages,
        ribbon);
  }

  /// The how manieth day of the stage it is, where the calendar says from when until when it lasts.
  private static String count(Version version, Stage stage, LocalDate day, Words words) {
    return version.events().stream()
        .filter(event -> event.type().name().equals(stage.name()))
        .filter(event -> !day.isBefore(event.from()) && !day.isAfter(event.to()))
        .filter(event -> event.from().isBefore(event.to()))
        .findFirst()
        .map(event -> count(event, day, words))
        .orElse("");
  }

  private static String count(Event event, LocalDate day, Words words) {
    return words.text(
        "advice.day-of",
        ChronoUnit.DAYS.between(event.from(), day) + 1,
        ChronoUnit.DAYS.between(event.from(), event.to()) + 1);
  }

  private static List<String> ribbon(Stage now) {
    return Stream.of(Stage.values())
        .filter(stage -> stage != Stage.OUTSIDE)
        .map(stage -> stage == now ? "here" : stage.compareTo(now) < 0 ? "past" : "")
        .toList();
  }
}
