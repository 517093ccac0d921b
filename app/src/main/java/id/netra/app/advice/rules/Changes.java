package id.netra.app.advice.rules;

import id.netra.law.RuleBook;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Version;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everything that changed in the law, as far as the rule book knows its day, newest first.
@Component
class Changes {
  private final List<Change> all;

  Changes(RuleBook book) {
    var found = new ArrayList<Change>();
    for (Instrument instrument : book.instruments()) {
      instrument(instrument, found);
      rules(instrument, book, found);
    }
    for (Election election : book.elections()) {
      for (Version version : election.versions()) {
        found.add(new Change.Calendar(election, version));
      }
    }
    found.sort(Comparator.comparing(Change::day).reversed().thenComparing(Change::key));
    all = List.copyOf(found);
  }

  List<Change> all() {
    return all;
  }

  private static void instrument(Instrument instrument, List<Change> found) {
    Validity validity = instrument.validity();
    if (validity != null) {
      found.add(new Change.Began(instrument, validity.from()));
      LocalDate gone = gone(validity);
      if (gone != null) {
        found.add(new Change.Ended(instrument, gone));
      }
    }
  }

  /// Rules that began or ended on a day of their own, those of one day together.
  private static void rules(Instrument instrument, RuleBook book, List<Change> found) {
    var began = new TreeMap<LocalDate, List<Rule>>();
    var ended = new TreeMap<LocalDate, List<Rule>>();
    Validity whole = instrument.validity();
    for (Rule rule : book.rules()) {
      if (rule.instrument().id().equals(instrument.id())) {
        LocalDate from = rule.validity().from();
        if (whole == null || !from.equals(whole.from())) {
          began.computeIfAbsent(from, unseen -> new ArrayList<>()).add(rule);
        }
        LocalDate gone = gone(rule.validity());
        if (gone != null && (whole == null || !Objects.equals(gone, gone(whole)))) {
          ended.computeIfAbsent(gone, unseen -> new ArrayList<>()).add(rule);
        }
      }
    }
    began.forEach((day, rules) -> found.add(new Change.Rules(instrument, rules, true, day)));
    ended.forEach((day, rules) -> found.add(new Change.Rules(instrument, rules, false, day)));
  }

  /// The first day on which it is no longer law; null while it lasts.
  private static @Nullable LocalDate gone(Validity validity) {
    return validity.until() == null ? null : validity.until().plusDays(1);
  }
}
