package id.netra.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.act.Act;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Finding.Condition;
import id.netra.law.assessment.Finding.Unless;
import id.netra.law.assessment.Verdict;
import id.netra.law.calendar.Election;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Truth;
import id.netra.law.rule.Validity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold of every act, tried on seeded ones.
class AssessorPropertyTest {
  private static final int SEEDS = 4_000;

  @Test
  void anElementMoreNeverMakesAForbiddenActUndetermined() {
    RandomActs.some(SEEDS, 0.5)
        .filter(act -> Acts.assess(act).verdict() == Verdict.FORBIDDEN)
        .forEach(act -> {
          for (Facet facet : RandomActs.TOLD) {
            if (act.facts().isOpen(facet) && !facet.isExcuse() && !isCondition(facet)) {
              each(act, facet, Verdict.FORBIDDEN);
            }
          }
        });
  }

  private static boolean isCondition(Facet facet) {
    return facet == Facet.APPROVAL || facet == Facet.UNPAID_LEAVE;
  }

  private static void each(Act act, Facet facet, Verdict expected) {
    for (String value : facet.domain()) {
      Act more = act.with(act.facts().with(facet, value));
      assertThat(Acts.assess(more).verdict())
          .as(more + " with " + facet + "=" + value)
          .isEqualTo(expected);
    }
  }

  @Test
  void aQuestionAskedIsNeverIdle() {
    RandomActs.some(SEEDS, 0.7)
        .filter(act -> Acts.assess(act).verdict() == Verdict.UNDETERMINED)
        .forEach(act -> {
          for (Finding.Question question : Acts.assess(act).finding().questions()) {
            assertThat(question.options().size()).as(act + " " + question).isNotEqualTo(1);
            assertThat(question.facet()).as(act.toString()).isNotEmpty();
          }
        });
  }

  @Test
  void aConditionKeepsItsWord() {
    var seen = new HashSet<String>();
    RandomActs.some(SEEDS * 5, 0.9)
        .forEach(act -> {
          for (Condition condition : Acts.assess(act).finding().conditions()) {
            seen.add(condition.facet().path());
            Facts facts = act.facts();
            assertThat(Acts.assess(act.with(facts.with(condition.facet(), Facet.YES))).verdict())
                .as(act.toString())
                .isEqualTo(Verdict.ALLOWED);
            assertThat(Acts.assess(act.with(facts.with(condition.facet(), Facet.NO))).verdict())
                .as(act.toString())
                .isEqualTo(condition.otherwise());
          }
        });
    assertThat(seen).containsExactlyInAnyOrder("approval", "actor.unpaidLeave");
  }

  @Test
  void anExcuseKeepsItsWord() {
    var seen = new HashSet<String>();
    Act spouse =
        Acts.act(
            "kind=ATTEND_CAMPAIGN date=2024-10-05 election=PILKADA_2024 actor.status=PNS"
                + " target.type=CANDIDATE support=PASSIVE attributes=[] stateFacility=false");
    Stream.concat(Stream.of(spouse), RandomActs.some(SEEDS * 5, 0.8))
        .forEach(act -> {
          for (Unless unless : Acts.assess(act).finding().unless()) {
            seen.add(unless.facet());
            assertThat(Acts.assess(raise(act, unless)).verdict())
                .as(act + " unless " + unless)
                .isEqualTo(unless.verdict());
          }
        });
    assertThat(seen)
        .contains(
            "actor.onDuty",
            "actor.spouseOfTarget",
            "withinFunction",
            "move.postClass",
            "move.headInauguratedOn",
            "move.termEndsOn");
  }

  private static Act raise(Act act, Unless unless) {
    return switch (unless.facet()) {
      case "move.headInauguratedOn" -> act.inauguratedOn(LocalDate.parse(unless.value()));
      case "move.termEndsOn" -> act.termEndingOn(LocalDate.parse(unless.value()));
      default -> {
        Facet facet = Objects.requireNonNull(Facet.of(unless.facet()));
        yield act.with(act.facts().with(facet, unless.value()));
      }
    };
  }

  @Test
  void everyVerdictButOutOfScopeCites() {
    RandomActs.some(SEEDS, 0.6)
        .map(Acts::assess)
        .filter(assessment -> assessment.verdict() != Verdict.OUT_OF_SCOPE)
        .forEach(assessment -> {
          assertThat(assessment.finding().rules()).as(assessment.toString()).isNotEmpty();
          assertThat(assessment.finding().rules())
              .allSatisfy(applied -> assertThat(applied.citations()).isNotEmpty());
        });
  }

  @Test
  void theSameActHasTheSameAnswer() {
    RuleBook fresh = RuleBook.current();
    assertThat(fresh.edition()).isEqualTo(Acts.BOOK.edition());
    RandomActs.some(500, 0.6)
        .forEach(act -> {
          assertThat(Acts.assess(act)).isEqualTo(Acts.assess(act));
          try {
            assertThat(ids(fresh.assess(act, Acts.NOW))).isEqualTo(ids(Acts.assess(act)));
          } catch (BadAct impossible) {
            throw new AssertionError(impossible);
          }
        });
  }

  /// Findings are shared between acts that are alike; why a rule spoke is part of being alike.
  @Test
  void anAnswerOwesNothingToTheActsBeforeIt() throws BadAct {
    String banner =
        "kind=DISPLAY_CAMPAIGN_MATERIAL date=2024-10-08 election=PILKADA_2024 actor.status=PNS"
            + " target.type=CANDIDATE";
    Act whole = Acts.act(banner + " attributes=[CANDIDATE]");
    RuleBook used = RuleBook.current();
    used.assess(Acts.act(banner), Acts.NOW);
    assertThat(used.assess(whole, Acts.NOW).finding().rules())
        .isEqualTo(RuleBook.current().assess(whole, Acts.NOW).finding().rules());
  }

  private static List<String> ids(Assessment assessment) {
    return assessment.finding().rules().stream().map(applied -> applied.rule().id()).toList();
  }

  /// On the day before and the day itself of every change in the law, an act whose stage is told
  /// has the same answer, unless something that speaks of it, or that its rules cite, changed on
  /// that day.
  @Test
  void anAnswerChangesOnlyOnTheDayTheLawDoes() {
    for (LocalDate day : boundaries()) {
      Set<String> changed = changedOn(day);
      RandomActs.some(150, 1.0)
          .map(act -> at(act, day))
          .forEach(act -> {
            Assessment before = Acts.assess(at(act, day.minusDays(1)));
            Assessment after = Acts.assess(act);
            boolean touched =
                Acts.BOOK.rules().stream()
                    .filter(rule -> changed.contains(rule.id()) || citesChanged(rule, changed))
                    .anyMatch(rule -> speaks(rule, act));
            if (!touched && covering(day).equals(covering(day.minusDays(1)))) {
              assertThat(shown(after)).as(act + " on " + day).isEqualTo(shown(before));
            }
          });
    }
  }

  private static List<String> covering(LocalDate day) {
    return Acts.BOOK.elections().stream()
        .filter(election -> election.on(day, day, null) != null)
        .map(Election::code)
        .toList();
  }

  private static Act at(Act act, LocalDate day) {
    Facts staged = act.facts().with(Facet.STAGE, "CAMPAIGN").with(Facet.DETERMINED, Facet.YES);
    return new Act(act.id(), day, null, null, null, null, null, staged);
  }

  private static boolean speaks(Rule rule, Act act) {
    // The derived facets stay open here, so "perhaps" counts as speaking.
    return rule.when().test(act.facts()) != Truth.FALSE;
  }

  private static boolean citesChanged(Rule rule, Set<String> changed) {
    return rule.citations().stream().anyMatch(place -> changed.contains(place.instrument().id()));
  }

  private static List<String> shown(Assessment assessment) {
    return List.of(
        assessment.verdict().name(),
        assessment.finding().rules().stream()
            .map(applied -> applied.rule().id() + applied.citations())
            .toList()
            .toString());
  }

  private static Set<LocalDate> boundaries() {
    var days = new TreeSet<LocalDate>();
    for (Rule rule : Acts.BOOK.rules()) {
      Validity validity = rule.validity();
      days.add(validity.from());
      if (validity.until() != null) {
        days.add(validity.until().plusDays(1));
      }
    }
    days.removeIf(day -> day.getYear() < 2016);
    return days;
  }

  private static Set<String> changedOn(LocalDate day) {
    var changed = new HashSet<String>();
    Acts.BOOK.rules().stream()
        .filter(rule -> changes(rule.validity(), day))
        .forEach(rule -> changed.add(rule.id()));
    Acts.BOOK.instruments().stream()
        .filter(one -> one.validity() != null && changes(one.validity(), day))
        .forEach(one -> changed.add(one.id()));
    return changed;
  }

  private static boolean changes(Validity validity, LocalDate day) {
    return validity.from().equals(day)
        || (validity.until() != null && validity.until().plusDays(1).equals(day));
  }
}
