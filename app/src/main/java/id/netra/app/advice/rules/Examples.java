package id.netra.app.advice.rules;

import id.netra.app.advice.VerdictLook;
import id.netra.law.RuleBook;
import id.netra.law.act.Act;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Finding.Applied;
import id.netra.law.calendar.Zones;
import id.netra.law.decided.DecidedCase;
import id.netra.law.decided.DecidedCases;
import id.netra.law.rule.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The decided cases by the rules that decide them, found when the first is asked for.
@Component
class Examples {
  private final RuleBook book;
  private final Clock clock;
  private volatile @Nullable OfDay known;

  /// What was found on a day: the day of asking may change an answer.
  private record OfDay(LocalDate day, Map<String, List<Decided>> byRule) {}

  /// A case and what one rule saw in it.
  private record Decided(Act act, Finding finding, Set<String> because, @Nullable Facet required) {
    /// What the rule looked at or asks for, and what the person could raise and did.
    boolean isTelling(Facet facet) {
      return because.contains(facet.question())
          || facet == required
          || (facet.isExcuse() && facet.isBoolean() && act.facts().is(facet, Facet.YES));
    }
  }

  Examples(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /// The cases in which the rule is among those that decided; cases that read alike stand once.
  List<Example> of(Rule rule, Speech speech) {
    var told = new LinkedHashSet<Example>();
    decided().getOrDefault(rule.id(), List.of()).forEach(one -> told.add(tell(one, speech)));
    return List.copyOf(told);
  }

  private Map<String, List<Decided>> decided() {
    Instant now = clock.instant();
    LocalDate today = Zones.capitalDay(now);
    OfDay found = known;
    if (found == null || !found.day.equals(today)) {
      found = new OfDay(today, decide(now));
      known = found;
    }
    return found.byRule;
  }

  private Map<String, List<Decided>> decide(Instant now) {
    var all = new HashMap<String, List<Decided>>();
    for (DecidedCase row : DecidedCases.all()) {
      try {
        Finding finding = book.assess(row.act(), now).finding();
        for (Applied applied : finding.rules()) {
          all.computeIfAbsent(applied.rule().id(), unseen -> new ArrayList<>())
              .add(new Decided(row.act(), finding, applied.because(), applied.rule().requires()));
        }
      } catch (BadAct bad) {
        throw new IllegalStateException(row.name(), bad);
      }
    }
    return all;
  }

  private static Example tell(Decided decided, Speech speech) {
    Finding finding = decided.finding();
    return new Example(
        act(decided, speech),
        facts(decided, speech),
        VerdictLook.of(finding.verdict()),
        VerdictLook.key(finding.verdict()));
  }

  private static String act(Decided decided, Speech speech) {
    var parts = new ArrayList<String>();
    for (Facet facet : List.of(Facet.STATUS, Facet.KIND)) {
      if (decided.act().facts().knows(facet)) {
        parts.add(speech.values(facet, decided.act().facts().possible(facet)));
      }
    }
    if (decided.act().date() != null) {
      parts.add(speech.day(decided.act().date()));
    }
    if (decided.finding().stage() != null) {
      parts.add(speech.value(Facet.STAGE, decided.finding().stage().name()));
    }
    return String.join(" · ", parts);
  }

  /// Only what the rule looked at; all that was told would hide it.
  private static String facts(Decided decided, Speech speech) {
    var parts = new ArrayList<String>();
    Act act = decided.act();
    for (Facet facet : Facet.values()) {
      boolean said = facet == Facet.KIND || facet == Facet.STATUS || facet == Facet.STAGE;
      if (!said && decided.isTelling(facet) && act.facts().knows(facet)) {
        parts.add(
            speech.text(
                "rules.fact",
                speech.facet(facet),
                speech.values(facet, act.facts().possible(facet))));
      }
    }
    return String.join(" ", parts);
  }
}
