package id.netra.app.advice.rules;

import id.netra.law.RuleBook;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One law, decree, letter or judgment, in the reader's language.
///
/// @param facts its dates and standing, as label and value
/// @param ties what it replaced, amends and is read with
/// @param note one thing more; null if nothing is to be said
/// @param sure the key of how sure
/// @param rules its own that are law today
/// @param former its own that are not
/// @param citing rules of other instruments that cite it
public record InstrumentSheet(
    String cite,
    String title,
    List<Terms.Term> facts,
    List<Tie> ties,
    @Nullable String note,
    String sure,
    boolean unseen,
    List<String> sources,
    List<RuleLine> rules,
    List<RuleLine> former,
    List<RuleLine> citing) {

  /// Others that belong to it.
  ///
  /// @param label how they do
  public record Tie(String label, List<Link> others) {}

  static InstrumentSheet of(Instrument instrument, LocalDate today, Speech speech) {
    List<Rule> own =
        speech.book().rules().stream()
            .filter(rule -> rule.instrument().id().equals(instrument.id()))
            .toList();
    return new InstrumentSheet(
        instrument.cite(),
        speech.in(instrument.title()),
        facts(instrument, speech),
        ties(instrument, speech),
        instrument.note() == null ? null : speech.in(instrument.note()),
        "advice.sure." + instrument.standing().confidence(),
        instrument.standing().verify(),
        instrument.standing().sources(),
        RuleLine.of(own, true, today, speech),
        RuleLine.of(own, false, today, speech),
        RuleLine.of(citing(instrument, speech.book()), true, today, speech));
  }

  private static List<Rule> citing(Instrument instrument, RuleBook book) {
    return book.rules().stream()
        .filter(rule -> !rule.instrument().id().equals(instrument.id()))
        .filter(rule ->
            rule.citations().stream()
                .anyMatch(place -> place.instrument().id().equals(instrument.id())))
        .toList();
  }

  private static List<Terms.Term> facts(Instrument instrument, Speech speech) {
    var facts = new ArrayList<Terms.Term>();
    add(facts, speech, "status", speech.text("rules.status." + instrument.status()));
    if (instrument.enacted() != null) {
      add(facts, speech, "enacted", enacted(instrument.enacted(), speech));
    }
    if (instrument.validity() != null) {
      add(facts, speech, "days", speech.days(instrument.validity()));
    }
    if (instrument.gazette() != null) {
      add(facts, speech, "gazette", instrument.gazette());
    }
    return facts;
  }

  private static void add(List<Terms.Term> facts, Speech speech, String label, String value) {
    facts.add(new Terms.Term(speech.text("rules.instrument." + label), value));
  }

  /// A day, or only the year where no more is known.
  private static String enacted(String told, Speech speech) {
    try {
      return speech.day(LocalDate.parse(told));
    } catch (DateTimeException onlyYear) {
      return told;
    }
  }

  private static List<Tie> ties(Instrument instrument, Speech speech) {
    var ties = new ArrayList<Tie>();
    String by = instrument.repealedBy();
    tie(ties, "replaced-by", by == null ? List.of() : List.of(by), speech);
    tie(
        ties,
        "replaces",
        speech.book().instruments().stream()
            .filter(other -> instrument.id().equals(other.repealedBy()))
            .map(Instrument::id)
            .toList(),
        speech);
    tie(ties, "amends", instrument.related().amends(), speech);
    tie(ties, "amended-by", instrument.related().amendedBy(), speech);
    tie(ties, "read-with", instrument.related().readWith(), speech);
    return ties;
  }

  private static void tie(List<Tie> ties, String label, List<String> ids, Speech speech) {
    List<Link> links =
        ids.stream()
            .flatMap(id -> speech.book().instrument(id).stream())
            .map(speech::link)
            .toList();
    if (!links.isEmpty()) {
      ties.add(new Tie(speech.text("rules.instrument." + label), links));
    }
  }
}
