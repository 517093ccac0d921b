package id.netra.app.advice;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.Facts;
import id.netra.law.act.Stage;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Version;
import id.netra.law.calendar.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The day and the stage of the elections, as they stand on every page: the day decides.
///
/// @param day with its weekday
/// @param stages one sentence an election, or one that says there is none
public record Today(String day, List<String> stages) {
  /// The day in the capital and the nation's calendars.
  public static Today of(Language language, RuleBook book, Instant now) {
    return on(language, book, Zones.capitalDay(now), null);
  }

  /// That day in a region, whose own re-votes count too.
  ///
  /// @param region its Kemendagri code; null for the nation
  static Today on(Language language, RuleBook book, LocalDate day, @Nullable String region) {
    var labels = new Labels(language, book);
    Words words = Words.in(language);
    var stages = new ArrayList<String>();
    for (Election election : book.elections()) {
      Version version = election.on(day, day, region);
      Stage stage = version == null ? Stage.OUTSIDE : version.stage(day, Facts.UNKNOWN);
      if (stage != Stage.OUTSIDE) {
        stages.add(labels.value("stage", stage.name()) + ", " + labels.election(election.code()));
      }
    }
    return new Today(
        labels.weekday(day), stages.isEmpty() ? List.of(words.text("advice.no-election")) : stages);
  }
}
