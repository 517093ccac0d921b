package id.netra.app.advice.rules;

import id.netra.app.advice.VerdictLook;
import id.netra.law.act.Facet;
import id.netra.law.assessment.Verdict;
import id.netra.law.rule.OffenceClass;
import id.netra.law.rule.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A rule as one line of a list.
///
/// @param look the style and shape of what it does
/// @param verdict the key of its word
/// @param basis the first place where it stands, and whom it binds
/// @param days when it is or was law
public record RuleLine(Link link, String look, String verdict, String basis, String days) {
  private static final int NAMED = 3;
  private static final Comparator<Rule> GRAVEST_FIRST =
      Comparator.comparing(Rule::effect)
          .thenComparing(RuleLine::offence, Comparator.naturalOrder())
          .thenComparing(Rule::id);

  /// The rules of which the day is one of their days, or those of which it is not.
  static List<RuleLine> of(List<Rule> rules, boolean inForce, LocalDate day, Speech speech) {
    return rules.stream()
        .filter(rule -> isInForce(rule, day) == inForce)
        .sorted(GRAVEST_FIRST)
        .map(rule -> of(rule, speech))
        .toList();
  }

  static RuleLine of(Rule rule, Speech speech) {
    Verdict verdict = Effects.verdict(rule.effect());
    return new RuleLine(
        speech.link(rule),
        VerdictLook.of(verdict),
        VerdictLook.key(verdict),
        rule.citations().getFirst().text() + " · " + people(rule, speech),
        speech.days(rule.validity()));
  }

  static boolean isInForce(Rule rule, LocalDate day) {
    LocalDate until = rule.validity().until();
    return !day.isBefore(rule.validity().from()) && (until == null || !day.isAfter(until));
  }

  /// Some by name; of many only how many.
  private static String people(Rule rule, Speech speech) {
    int bound = rule.when().values(Facet.STATUS);
    int count = Integer.bitCount(bound);
    return count <= NAMED ? speech.values(Facet.STATUS, bound) : speech.text("rules.people", count);
  }

  /// The place of the rule's class; rules that forbid nothing come last.
  private static int offence(Rule rule) {
    return rule.breach() == null
        ? OffenceClass.values().length
        : List.of(OffenceClass.values()).indexOf(rule.breach().offence());
  }
}
