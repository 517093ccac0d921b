package id.netra.law.assessment;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.rule.Effect;
import id.netra.law.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What the live rules make of a case in which all of them are decided.
///
/// @param deciding the rules that made the verdict, gravest first
record Outcome(Verdict verdict, List<ActiveRule> deciding) {
  private static final Comparator<ActiveRule> GRAVEST_FIRST =
      Comparator.comparing((ActiveRule active) -> active.rule().effect())
          .thenComparingInt(Outcome::offence)
          .thenComparingInt(active -> -active.sanctions().size())
          .thenComparing(active -> active.rule().id());

  /// Judges by the order of [Effect].
  ///
  /// @param live the rules that spoke and were not silenced
  static Outcome of(List<ActiveRule> live, Facts facts) {
    List<ActiveRule> broken =
        only(live, rule -> rule.effect() == Effect.FORBIDS || is(rule, facts, Facet.NO));
    if (!broken.isEmpty()) {
      return new Outcome(Verdict.FORBIDDEN, broken);
    }
    List<ActiveRule> asked =
        only(live, rule -> rule.requires() != null && !is(rule, facts, Facet.YES));
    if (!asked.isEmpty()) {
      // The rule that asks comes before the one that punishes: it is the one to be read.
      return new Outcome(Verdict.CONDITIONAL, asked.reversed());
    }
    List<ActiveRule> disputed = only(live, rule -> rule.effect() == Effect.DISPUTES);
    if (!disputed.isEmpty()) {
      return new Outcome(Verdict.CONTESTED, disputed);
    }
    List<ActiveRule> referred = only(live, rule -> rule.effect() == Effect.REFERS);
    if (!referred.isEmpty()) {
      return new Outcome(Verdict.UNDETERMINED, referred);
    }
    return live.isEmpty()
        ? new Outcome(Verdict.OUT_OF_SCOPE, live)
        : new Outcome(Verdict.ALLOWED, only(live, rule -> true));
  }

  private static boolean is(Rule rule, Facts facts, String value) {
    Facet required = rule.requires();
    return required != null && facts.is(required, value);
  }

  private static List<ActiveRule> only(List<ActiveRule> live, Predicate<Rule> wanted) {
    return live.stream()
        .filter(active -> wanted.test(active.rule()))
        .sorted(GRAVEST_FIRST)
        .toList();
  }

  /// The place of the rule's class among all, the gravest first and rules without one last.
  @SuppressWarnings("EnumOrdinal")
  private static int offence(ActiveRule active) {
    Rule.Breach breach = active.rule().breach();
    return breach == null ? Integer.MAX_VALUE : breach.offence().ordinal();
  }
}
