package id.netra.law.assessment;

import id.netra.law.act.Act;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.act.Messages;
import id.netra.law.act.Stage;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Version;
import id.netra.law.rule.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds the elections under which an act is to be judged, and derives what the calendar says of
/// it.
final class Settings {
  private static final int NEW_FOR_MONTHS = 6;
  private static final String NONE = "NONE";

  private final List<Election> elections;
  private final Map<StageOf, Optional<Span>> stageDays = new ConcurrentHashMap<>();

  /// A stage under the versions of an election that hold a region, for some offices.
  private record StageOf(String election, Stage stage, List<Integer> versions, int offices) {}

  Settings(List<Election> elections) {
    this.elections = elections;
  }

  /// At least one setting; the election asked for, or every one whose calendar covers day and
  /// region.
  List<Setting> of(Act act, LocalDate asOf) throws BadAct {
    var found = new ArrayList<Setting>();
    for (Election election : asked(act)) {
      Setting setting =
          act.date() == null
              ? dateless(act, asOf, election)
              : dated(act, act.date(), asOf, election);
      if (setting != null) {
        found.add(setting);
      }
    }
    return found.isEmpty() ? List.of(outside(act, asOf)) : found;
  }

  private List<Election> asked(Act act) throws BadAct {
    if (act.election() == null) {
      return act.date() == null ? List.of() : elections;
    }
    for (Election election : elections) {
      if (election.code().equals(act.election())) {
        return List.of(election);
      }
    }
    String known = String.join(", ", elections.stream().map(Election::code).toList());
    throw new BadAct("election", Messages.text("act.election", act.election(), known));
  }

  private static @Nullable Setting dated(
      Act act, LocalDate day, LocalDate asOf, Election election) {
    LocalDate known = day.isBefore(asOf) ? day : asOf;
    Version version = election.on(day, known, act.region());
    if (version == null) {
      return null;
    }
    Facts facts = office(act.facts(), election.type());
    Stage stage = stage(facts, version.stage(day, facts));
    int determined = facts.isOpen(Facet.STAGE) ? version.determined(day, facts) : determined(stage);
    int freeze =
        version.regions().isEmpty()
            ? election.freeze(day, known, act.termEndsOn())
            : Facet.FREEZE.mask("TO_ELECTED");
    Facts derived =
        derive(facts, stage, determined)
            .changing()
            .set(Facet.ELECTION_TYPE, election.type())
            .set(Facet.FREEZE, freeze)
            .set(Facet.NEW_HEAD, newHead(act, day))
            .facts();
    return new Setting(election.code(), stage, new Span(day, day), asOf, List.of(derived));
  }

  private Setting dateless(Act act, LocalDate asOf, Election election) {
    Facts facts = office(act.facts(), election.type());
    var cases = new ArrayList<Facts>();
    Span days = null;
    Stage last = Stage.OUTSIDE;
    for (Stage stage : Stage.values()) {
      boolean possible = (facts.possible(Facet.STAGE) & stageMask(stage)) != 0;
      Span its = possible ? days(election, stage, act, facts) : null;
      if (its != null) {
        cases.add(frozen(derive(facts, stage, determined(stage)), election, its, act));
        days = days == null ? its : days.including(its.first()).including(its.last());
        last = stage;
      }
    }
    if (days == null) {
      last = stage(facts, Stage.OUTSIDE);
      days = election.days();
      cases.add(frozen(derive(facts, last, determined(last)), election, days, act));
    }
    return new Setting(election.code(), cases.size() == 1 ? last : null, days, asOf, cases);
  }

  /// The days of a stage, reckoned once for every set of versions that hold the region.
  private @Nullable Span days(Election election, Stage stage, Act act, Facts facts) {
    List<Integer> holding = new ArrayList<>();
    for (Version version : election.versions()) {
      if (version.holds(act.region())) {
        holding.add(version.number());
      }
    }
    var key = new StageOf(election.code(), stage, holding, facts.possible(Facet.OFFICE));
    return stageDays
        .computeIfAbsent(
            key, unseen -> Optional.ofNullable(election.days(stage, act.region(), facts)))
        .orElse(null);
  }

  /// The freeze at every day on which it could change within the span.
  private static Facts frozen(Facts facts, Election election, Span days, Act act) {
    int freeze = 0;
    for (LocalDate day : election.turns(days, act.termEndsOn())) {
      freeze |= election.freeze(day, day, act.termEndsOn());
    }
    return facts
        .changing()
        .set(Facet.ELECTION_TYPE, election.type())
        .set(Facet.FREEZE, freeze)
        .set(Facet.NEW_HEAD, Facet.NO)
        .facts();
  }

  /// No calendar covers the day, or neither day nor election is known and the law of the day of
  /// asking is what is asked for.
  private Setting outside(Act act, LocalDate asOf) throws BadAct {
    LocalDate day = act.date() == null ? asOf : act.date();
    int freeze = lingering(act, day, asOf);
    boolean stageTold = !act.facts().isOpen(Facet.STAGE);
    boolean openStage = !stageTold && act.date() == null && act.election() == null;
    var cases = new ArrayList<Facts>();
    for (Stage stage : Stage.values()) {
      boolean possible =
          stageTold
              ? (act.facts().possible(Facet.STAGE) & stageMask(stage)) != 0
              : openStage || stage == Stage.OUTSIDE;
      if (possible) {
        cases.addAll(outside(act, day, stage, freeze));
      }
    }
    Stage only = stageTold ? stage(act.facts(), Stage.OUTSIDE) : openStage ? null : Stage.OUTSIDE;
    return new Setting(null, only, new Span(day, day), asOf, cases);
  }

  /// A term that is told to last beyond its election's calendar keeps posts frozen.
  private int lingering(Act act, LocalDate day, LocalDate asOf) throws BadAct {
    int none = Facet.FREEZE.mask(NONE);
    if (act.termEndsOn() != null && act.date() != null) {
      LocalDate known = day.isBefore(asOf) ? day : asOf;
      for (Election election : asked(act)) {
        int freeze = election.freeze(day, known, act.termEndsOn());
        if (freeze != none) {
          return freeze;
        }
      }
    }
    return none;
  }

  private static List<Facts> outside(Act act, LocalDate day, Stage stage, int freeze) {
    var cases = new ArrayList<Facts>();
    List<String> types = stage == Stage.OUTSIDE ? List.of(NONE) : List.of("PEMILU", "PILKADA");
    for (String type : types) {
      cases.add(
          derive(office(act.facts(), type), stage, determined(stage))
              .with(Facet.ELECTION_TYPE, type)
              .with(Facet.FREEZE, freeze)
              .with(Facet.NEW_HEAD, newHead(act, day)));
    }
    return cases;
  }

  private static Facts derive(Facts facts, Stage stage, int determined) {
    Facts derived = facts.with(Facet.STAGE, stage.name());
    return derived.isOpen(Facet.DETERMINED) ? derived.with(Facet.DETERMINED, determined) : derived;
  }

  /// Which offices an election fills, unless the asker said which.
  private static Facts office(Facts facts, String type) {
    if (!facts.isOpen(Facet.OFFICE) || type.equals(NONE)) {
      return facts;
    }
    int heads = Facet.OFFICE.mask("REGIONAL_HEAD");
    return facts.with(Facet.OFFICE, type.equals("PILKADA") ? heads : Facet.OFFICE.all() & ~heads);
  }

  private static Stage stage(Facts facts, Stage derived) {
    return facts.knows(Facet.STAGE)
        ? Stage.valueOf(
            Facet.STAGE.domain().get(Integer.numberOfTrailingZeros(facts.possible(Facet.STAGE))))
        : derived;
  }

  private static int stageMask(Stage stage) {
    return Facet.STAGE.mask(stage.name());
  }

  private static int determined(Stage stage) {
    return Facet.DETERMINED.mask(stage.compareTo(Stage.DETERMINED) >= 0 ? Facet.YES : Facet.NO);
  }

  /// Six months from the inauguration, the last day whole.
  private static int newHead(Act act, LocalDate day) {
    LocalDate since = act.headInauguratedOn();
    if (since == null) {
      return Facet.NEW_HEAD.all();
    }
    boolean fresh = !day.isBefore(since) && !day.isAfter(since.plusMonths(NEW_FOR_MONTHS));
    return Facet.NEW_HEAD.mask(fresh ? Facet.YES : Facet.NO);
  }
}
