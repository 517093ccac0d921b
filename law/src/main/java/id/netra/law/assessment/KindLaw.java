package id.netra.law.assessment;

import static java.util.stream.Collectors.toMap;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The rules for one kind of act on certain days, ready to be put to facts.
///
/// What is unknown is cut into cases until every rule is decided in each; each case has one
/// [Outcome]. Rules are bits of a `long`, so that the outcome of a set of rules is found by one
/// look-up.
final class KindLaw {
  private static final int MOST = Long.SIZE;
  private static final int REMEMBERED = 2_000;

  private static final Map<Verdict, Set<Verdict>> ALONE =
      Arrays.stream(Verdict.values()).collect(toMap(verdict -> verdict, Set::of));

  private final List<ActiveRule> rules;
  private final Set<Facet> asked = EnumSet.noneOf(Facet.class);
  private final EnumSet<Facet> required = EnumSet.noneOf(Facet.class);
  private final Map<Fired, Outcome> outcomes = new ConcurrentHashMap<>();
  private final Map<Outcome, Outcome> same = new ConcurrentHashMap<>();

  /// What decides an outcome: the rules that spoke, and what is known of the two conditions.
  private record Fired(long rules, int approval, int leave) {}

  /// A place on the way: the rules that spoke, those undecided, and what is known of what they ask.
  record Open(long fired, long undecided, Facts facts) {}

  /// Where cases led, and which facets parted them.
  static final class Cases {
    /// Each once; outcomes of one law are the same object when they are equal.
    final List<Outcome> outcomes = new ArrayList<>();

    /// Facets whose values lead to other verdicts.
    final Set<Facet> decideVerdict = EnumSet.noneOf(Facet.class);

    /// Facets whose values lead to other rules.
    final Set<Facet> decideRules = EnumSet.noneOf(Facet.class);

    Set<Verdict> verdicts() {
      if (outcomes.size() == 1) {
        return ALONE.getOrDefault(outcomes.getFirst().verdict(), Set.of());
      }
      var verdicts = EnumSet.noneOf(Verdict.class);
      outcomes.forEach(outcome -> verdicts.add(outcome.verdict()));
      return verdicts;
    }

    void add(Outcome outcome) {
      if (!outcomes.contains(outcome)) {
        outcomes.add(outcome);
      }
    }

    boolean hasOutcomesOf(Cases other) {
      return outcomes.size() == other.outcomes.size() && outcomes.containsAll(other.outcomes);
    }

    void add(Cases other) {
      other.outcomes.forEach(this::add);
      decideVerdict.addAll(other.decideVerdict);
      decideRules.addAll(other.decideRules);
    }
  }

  /// @throws IllegalStateException if more rules speak of one kind than a `long` has bits
  KindLaw(List<ActiveRule> rules) {
    if (rules.size() > MOST) {
      throw new IllegalStateException(rules.size() + " rules for one kind of act on one day");
    }
    this.rules = overridersFirst(rules);
    for (ActiveRule active : rules) {
      asked.addAll(active.rule().when().facets());
      if (active.rule().requires() != null) {
        required.add(active.rule().requires());
      }
    }
  }

  /// Every case that the facts leave open. Many differ in nothing that the rules still open look
  /// at: those are gone through once.
  ///
  /// @param known what was found so far for one act; not to be kept beyond it
  Cases cases(Facts facts, Map<Open, Cases> known) {
    long fired = 0;
    long undecided = 0;
    for (int i = 0; i < rules.size(); i++) {
      Truth truth = rules.get(i).rule().when().test(facts);
      if (truth == Truth.TRUE) {
        fired |= 1L << i;
      } else if (truth == Truth.UNKNOWN) {
        undecided |= 1L << i;
      }
    }
    if (undecided == 0) {
      var cases = new Cases();
      cases.add(outcome(fired, facts));
      return cases;
    }
    List<ActiveRule> open = open(undecided);
    var place = new Open(fired, undecided, facts.only(asked(open)));
    Cases found = known.get(place);
    if (found == null) {
      found = split(facts, open, known);
      known.put(place, found);
    }
    return found;
  }

  private List<ActiveRule> open(long undecided) {
    var open = new ArrayList<ActiveRule>();
    for (int i = 0; i < rules.size(); i++) {
      if ((undecided & 1L << i) != 0) {
        open.add(rules.get(i));
      }
    }
    return open;
  }

  /// What the open rules look at, and the conditions of all rules, which make outcomes too.
  private Set<Facet> asked(List<ActiveRule> open) {
    Set<Facet> facets = EnumSet.copyOf(required);
    open.forEach(active -> facets.addAll(active.rule().when().facets()));
    return facets;
  }

  /// The parts into which the open rules cut the values of a facet.
  List<Integer> parts(Facts facts, Facet facet) {
    return parts(facts, facet, rules);
  }

  /// True if some rule looks at the facet.
  boolean asks(Facet facet) {
    return asked.contains(facet);
  }

  private Cases split(Facts facts, List<ActiveRule> open, Map<Open, Cases> known) {
    var cases = new Cases();
    Facet facet = mostAsked(facts, open);
    Cases first = null;
    for (int part : parts(facts, facet, open)) {
      Cases branch = cases(facts.with(facet, part), known);
      cases.add(branch);
      if (first == null) {
        first = branch;
      } else {
        if (!branch.hasOutcomesOf(first)) {
          cases.decideRules.add(facet);
        }
        if (!branch.verdicts().equals(first.verdicts())) {
          cases.decideVerdict.add(facet);
        }
      }
    }
    return cases;
  }

  /// The facet that most open rules wait for; of equals the first.
  private static Facet mostAsked(Facts facts, List<ActiveRule> open) {
    var asked = new EnumMap<Facet, Integer>(Facet.class);
    for (ActiveRule active : open) {
      for (Facet facet : active.rule().when().facets()) {
        if (parts(facts, facet, List.of(active)).size() > 1) {
          asked.merge(facet, 1, Integer::sum);
        }
      }
    }
    int most = Collections.max(asked.values());
    return asked.keySet().stream()
        .filter(facet -> asked.getOrDefault(facet, 0) == most)
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> parts(Facts facts, Facet facet, List<ActiveRule> asking) {
    List<Integer> parts = List.of(facts.possible(facet));
    for (ActiveRule active : asking) {
      for (int values : active.rule().when().asks(facet, facts)) {
        var finer = new ArrayList<Integer>();
        for (int part : parts) {
          if ((part & values) != 0) {
            finer.add(part & values);
          }
          if ((part & ~values) != 0) {
            finer.add(part & ~values);
          }
        }
        parts = finer;
      }
    }
    return parts;
  }

  private Outcome outcome(long fired, Facts facts) {
    var key = new Fired(fired, facts.possible(Facet.APPROVAL), facts.possible(Facet.UNPAID_LEAVE));
    Outcome known = outcomes.get(key);
    if (known == null) {
      Outcome made = Outcome.of(live(fired), facts);
      known = same.computeIfAbsent(made, unseen -> made);
      if (outcomes.size() >= REMEMBERED) {
        outcomes.clear();
      }
      outcomes.put(key, known);
    }
    return known;
  }

  /// The rules that spoke and that no other silenced.
  private List<ActiveRule> live(long fired) {
    var live = new ArrayList<ActiveRule>();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i).rule();
      if ((fired & 1L << i) != 0
          && live.stream().noneMatch(other -> other.rule().overrides(rule))) {
        live.add(rules.get(i));
      }
    }
    return live;
  }

  /// Sorted so that whatever silences a rule comes before it.
  private static List<ActiveRule> overridersFirst(List<ActiveRule> rules) {
    var sorted = new ArrayList<ActiveRule>();
    var left = new ArrayList<>(rules);
    while (!left.isEmpty()) {
      ActiveRule next =
          left.stream()
              .filter(one -> left.stream().noneMatch(other -> other.rule().overrides(one.rule())))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("rules override each other: " + left));
      sorted.add(next);
      left.remove(next);
    }
    return sorted;
  }
}
