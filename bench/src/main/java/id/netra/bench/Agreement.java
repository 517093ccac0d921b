package id.netra.bench;

import id.netra.law.RuleBook;
import id.netra.law.act.Facts;
import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Verdict;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Shows that Netra and the decision table hold the same law: of the rules in force on [OneDay],
/// the same ones are met.
final class Agreement {
  private final Netra netra = new Netra();
  private final List<Rule> rules = OneDay.rules(netra.book());
  private final DmnTable dmn = new DmnTable(rules);

  RuleBook book() {
    return netra.book();
  }

  /// How many rules are in force.
  int rules() {
    return rules.size();
  }

  /// How many rows they have in the table.
  int rows() {
    return rules.stream().mapToInt(rule -> Row.of(rule).size()).sum();
  }

  /// Puts facts to both, all of them known.
  ///
  /// @return the ids of the rules that were met by some of them
  /// @throws IllegalStateException at the first facts of which they think differently
  Set<String> onFacts(List<Facts> samples) {
    var all = new HashSet<String>();
    for (Facts facts : samples) {
      Set<String> met = met(facts);
      require(met.equals(dmn.met(facts)), met + " against " + dmn.met(facts), facts);
      all.addAll(met);
    }
    return all;
  }

  /// Puts facts of the day to both, and acts of these facts to the assessor: it must derive from
  /// the day what the table is given, and decide by rules that are met.
  ///
  /// @return the ids of the rules that were met by some of them
  /// @throws IllegalStateException at the first facts of which they think differently
  Set<String> onActs(List<Facts> samples) {
    for (Facts facts : samples) {
      Assessment answer = netra.assess(OneDay.act(facts));
      Set<String> met = met(facts);
      var deciding = new HashSet<String>();
      answer.finding().rules().forEach(applied -> deciding.add(applied.rule().id()));
      require(OneDay.ELECTION.equals(answer.finding().election()), "another election", facts);
      require(answer.alternatives().isEmpty(), "several elections", facts);
      require(answer.finding().questions().isEmpty(), "something is unknown", facts);
      require(met.containsAll(deciding), deciding + " beyond " + met, facts);
      require((answer.verdict() == Verdict.OUT_OF_SCOPE) == met.isEmpty(), "scope", facts);
    }
    return onFacts(samples);
  }

  private Set<String> met(Facts facts) {
    var met = new TreeSet<String>();
    for (Rule rule : rules) {
      if (rule.when().test(facts) == Truth.TRUE) {
        met.add(rule.id());
      }
    }
    return met;
  }

  private static void require(boolean holds, String otherwise, Facts facts) {
    if (!holds) {
      throw new IllegalStateException(otherwise + " for " + facts);
    }
  }
}
