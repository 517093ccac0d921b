package id.netra.bench;

import id.netra.law.RuleBook;
import id.netra.law.act.Act;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Span;
import java.time.LocalDate;
import java.util.List;

/// The day for which the rules are compared with a decision table: a Wednesday in the campaign of
/// the national elections of 2024, which no other election's calendar covers.
final class OneDay {
  static final LocalDate DAY = LocalDate.of(2024, 1, 10);
  static final String ELECTION = "PEMILU_2024";

  /// So long ago that the head who moves an official is not new.
  static final LocalDate HEAD_SINCE = LocalDate.of(2019, 2, 20);

  private OneDay() {}

  /// The rules in force on the day, as known on the day.
  static List<Rule> rules(RuleBook book) {
    var day = new Span(DAY, DAY);
    return book.rules().stream().filter(rule -> rule.validity().touches(day, DAY)).toList();
  }

  /// What the day makes of facts that were told: the stage and the four facets that nobody tells.
  static Facts on(Facts told) {
    return told.with(Facet.STAGE, "CAMPAIGN")
        .with(Facet.DETERMINED, Facet.YES)
        .with(Facet.ELECTION_TYPE, "PEMILU")
        .with(Facet.FREEZE, "NONE")
        .with(Facet.NEW_HEAD, Facet.NO);
  }

  /// The act of the day for which Netra itself has to derive what [#on] puts in by hand.
  static Act act(Facts told) {
    Facts said =
        told.with(Facet.ELECTION_TYPE, Facet.ELECTION_TYPE.all())
            .with(Facet.FREEZE, Facet.FREEZE.all())
            .with(Facet.NEW_HEAD, Facet.NEW_HEAD.all());
    return new Act(null, DAY, DAY, null, null, HEAD_SINCE, null, said);
  }
}
