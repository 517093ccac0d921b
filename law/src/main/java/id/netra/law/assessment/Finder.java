package id.netra.law.assessment;

import id.netra.law.act.Act;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.assessment.Finding.Condition;
import id.netra.law.assessment.Finding.Question;
import id.netra.law.assessment.Finding.Unless;
import id.netra.law.assessment.Findings.Raised;
import id.netra.law.assessment.Findings.Same;
import id.netra.law.calendar.Bodies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the answer to one act under one setting.
///
/// Excuses that nobody raised are presumed not to hold; what each would change is tried one by one.
/// Conditions that nobody mentioned leave the act allowed on condition.
final class Finder {
  private final Act act;
  private final Setting setting;
  private final KindLaw law;
  private final Bodies bodies;
  private final Map<KindLaw.Open, KindLaw.Cases> known = new HashMap<>();

  Finder(Act act, Setting setting, KindLaw law, Bodies bodies) {
    this.act = act;
    this.setting = setting;
    this.law = law;
    this.bodies = bodies;
  }

  Finding find(Findings findings) {
    KindLaw.Cases cases = judge(null, 0);
    Verdict verdict = verdict(cases);
    List<Raised> raised = raised(verdict);
    List<Question> questions =
        new Questions(law, Finder::presume, setting.cases(), known).of(cases, verdict);
    var same =
        new Same(
            law,
            bodies.names(),
            setting.election(),
            setting.stage(),
            cases.outcomes,
            questions,
            setting.days().isOneDay(),
            because(cases.outcomes),
            raised);
    return findings.of(same, () -> make(cases, verdict, raised, questions));
  }

  private List<Long> because(List<Outcome> outcomes) {
    var met = new ArrayList<Long>();
    for (Outcome outcome : outcomes) {
      for (ActiveRule active : outcome.deciding()) {
        long boxes = 0;
        for (Facts facts : setting.cases()) {
          boxes |= active.rule().when().met(facts);
        }
        met.add(boxes);
      }
    }
    return met;
  }

  private Finding make(
      KindLaw.Cases cases, Verdict verdict, List<Raised> raised, List<Question> questions) {
    return new Wording(setting, cases.outcomes, verdict, bodies)
        .finding(
            raised.stream().map(Finder::unless).toList(),
            verdict == Verdict.CONDITIONAL ? conditions(cases.outcomes) : List.of(),
            questions);
  }

  private static Unless unless(Raised raised) {
    String facet = raised.excuse() == Facet.FREEZE ? "move.termEndsOn" : raised.excuse().question();
    return new Unless(
        facet, raised.shown(), raised.verdict(), Wording.citations(raised.outcomes()));
  }

  /// One verdict if all cases share it; undetermined if what is unknown would decide.
  static Verdict verdict(KindLaw.Cases cases) {
    Set<Verdict> verdicts = cases.verdicts();
    return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDETERMINED;
  }

  /// Judges all cases of the setting, with one excuse raised if there is one.
  private KindLaw.Cases judge(@Nullable Facet excuse, int value) {
    List<Facts> given = setting.cases();
    if (given.size() == 1) {
      return law.cases(presume(raise(given.getFirst(), excuse, value)), known);
    }
    var all = new KindLaw.Cases();
    KindLaw.Cases first = null;
    for (Facts one : given) {
      KindLaw.Cases cases = law.cases(presume(raise(one, excuse, value)), known);
      all.add(cases);
      first = first == null ? cases : first;
      if (!first.hasOutcomesOf(cases)) {
        all.decideRules.add(parting(given));
      }
      if (all.verdicts().size() > cases.verdicts().size()) {
        all.decideVerdict.add(parting(given));
      }
    }
    return all;
  }

  /// What tells the setting's cases apart: their stage, or the kind of election.
  private static Facet parting(List<Facts> given) {
    int stages = 0;
    for (Facts one : given) {
      stages |= one.possible(Facet.STAGE);
    }
    return Integer.bitCount(stages) > 1 ? Facet.STAGE : Facet.ELECTION_TYPE;
  }

  private static Facts raise(Facts facts, @Nullable Facet excuse, int value) {
    return excuse == null ? facts : facts.with(excuse, value);
  }

  private static Facts presume(Facts facts) {
    Facts presumed = facts;
    for (Facet excuse : EXCUSES) {
      if (presumed.isOpen(excuse)) {
        presumed = presumed.with(excuse, excuse.presumed());
      }
    }
    return presumed;
  }

  private static final List<Facet> EXCUSES =
      Arrays.stream(Facet.values()).filter(Facet::isExcuse).toList();

  private List<Raised> raised(Verdict verdict) {
    List<Raised> found = List.of();
    Facts told = setting.cases().getFirst();
    for (Facet excuse : EXCUSES) {
      if (law.asks(excuse) && told.isOpen(excuse)) {
        for (String value : excuse.domain()) {
          if (excuse.mask(value) != excuse.presumed()) {
            found = raise(found, verdict, excuse, value);
          }
        }
      }
    }
    if (law.asks(Facet.FREEZE) && act.termEndsOn() == null && !told.is(Facet.FREEZE, "NONE")) {
      // The end of a term frees posts, not powers.
      boolean posts = told.is(Facet.FREEZE, "TO_TERM_END");
      found = raise(found, verdict, Facet.FREEZE, posts ? "NONE" : "POWERS");
    }
    return found;
  }

  private List<Raised> raise(List<Raised> found, Verdict verdict, Facet excuse, String value) {
    String shown = shown(excuse, value);
    if (shown == null) {
      return found;
    }
    KindLaw.Cases cases = judge(excuse, excuse.mask(value));
    Verdict then = verdict(cases);
    if (then == verdict) {
      return found;
    }
    List<Raised> more = new ArrayList<>(found);
    more.add(new Raised(excuse, shown, then, cases.outcomes));
    return more;
  }

  /// The value as the contract writes it: for days one that would make the difference.
  ///
  /// @return null where no day is known to reckon from
  private @Nullable String shown(Facet excuse, String value) {
    LocalDate day = act.date();
    return switch (excuse) {
      case FREEZE -> day == null ? null : day.minusDays(1).toString();
      case NEW_HEAD -> day == null ? null : day.toString();
      default -> value;
    };
  }

  /// Each facet once, with every place that asks for it.
  private static List<Condition> conditions(List<Outcome> outcomes) {
    var places = new EnumMap<Facet, Set<String>>(Facet.class);
    for (Outcome outcome : outcomes) {
      for (ActiveRule active : outcome.deciding()) {
        Facet required = active.rule().requires();
        if (required != null) {
          places
              .computeIfAbsent(required, unseen -> new LinkedHashSet<>())
              .addAll(active.citations());
        }
      }
    }
    var found = new ArrayList<Condition>();
    places.forEach((facet, cited) ->
        found.add(new Condition(facet, true, Verdict.FORBIDDEN, List.copyOf(cited))));
    return found;
  }
}
