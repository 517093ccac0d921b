package id.netra.app.advice;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.ActDraft;
import id.netra.law.calendar.Regions;
import id.netra.law.rule.Citation;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What values, days and elections are called in a reader's language.
public final class Labels {
  private final Language language;
  private final Words words;
  private final RuleBook book;
  private final DateTimeFormatter day;
  private final DateTimeFormatter weekday;

  /// @param book names the elections
  public Labels(Language language, RuleBook book) {
    this.language = language;
    this.book = book;
    words = Words.in(language);
    day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
    weekday = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", language.locale());
  }

  /// The value of a facet as people say it.
  public String value(String facet, String value) {
    if (ActDraft.isDay(facet)) {
      return day(LocalDate.parse(value));
    }
    return switch (facet) {
      case "election" -> election(value);
      case "region" -> Regions.name(value);
      default -> words.text("advice.value." + facet + "." + value);
    };
  }

  /// A day such as "13 Oktober 2024".
  public String day(LocalDate date) {
    return date.format(day);
  }

  /// A day with its weekday, such as "Minggu, 13 Oktober 2024".
  public String weekday(LocalDate date) {
    return date.format(weekday);
  }

  /// The name of an election; its code if no calendar knows it.
  public String election(String code) {
    return book.election(code).map(election -> election.title().in(language.code())).orElse(code);
  }

  /// Since when something is law, or from when to when it was.
  public String days(Validity validity) {
    String from = day(validity.from());
    return validity.until() == null
        ? words.text("advice.since", from)
        : words.text("advice.from-until", from, day(validity.until()));
  }

  /// What a reading makes of the act; where both forbid, the levels that they dispute.
  public String says(Reading reading) {
    return reading.levels().isEmpty()
        ? words.text("advice.says." + reading.says())
        : String.join(
            ", ",
            reading.levels().stream()
                .sorted()
                .map(level -> words.text("advice.level." + level))
                .toList());
  }

  /// Places in the law, one after the other.
  public static String places(List<Citation> citations) {
    return String.join("; ", citations.stream().map(Citation::text).toList());
  }
}
