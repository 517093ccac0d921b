package id.netra.law.assessment;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.act.Messages;
import id.netra.law.act.Text;
import id.netra.law.assessment.Finding.Question;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// What to ask when something unknown would decide, most decisive first.
final class Questions {
  private final KindLaw law;
  private final UnaryOperator<Facts> presume;
  private final List<Facts> cases;
  private final Map<KindLaw.Open, KindLaw.Cases> known;

  Questions(
      KindLaw law,
      UnaryOperator<Facts> presume,
      List<Facts> cases,
      Map<KindLaw.Open, KindLaw.Cases> known) {
    this.law = law;
    this.presume = presume;
    this.cases = cases;
    this.known = known;
  }

  List<Question> of(KindLaw.Cases found, Verdict verdict) {
    if (found.outcomes.size() == 1) {
      return List.of();
    }
    Set<Facet> deciding =
        found.verdicts().size() > 1
            ? found.decideVerdict
            : verdict == Verdict.UNDETERMINED ? Set.of() : found.decideRules;
    if (deciding.isEmpty()) {
      return List.of();
    }
    if (deciding.size() == 1) {
      return List.of(question(deciding.iterator().next()));
    }
    var byName = new LinkedHashMap<String, Question>();
    var left = new EnumMap<Facet, Double>(Facet.class);
    deciding.forEach(facet -> left.put(facet, undecidedAfter(facet)));
    deciding.stream()
        .sorted(
            Comparator.comparing((Facet facet) -> left.getOrDefault(facet, 0.0))
                .thenComparing(facet -> facet))
        .forEach(facet -> byName.putIfAbsent(facet.question(), question(facet)));
    return List.copyOf(byName.values());
  }

  /// How many verdicts stay possible, on average, once this is known.
  private double undecidedAfter(Facet facet) {
    int parts = 0;
    int verdicts = 0;
    for (Facts facts : cases) {
      Facts presumed = presume.apply(facts);
      for (int part : law.parts(presumed, facet)) {
        parts++;
        verdicts += law.cases(presumed.with(facet, part), known).verdicts().size();
      }
    }
    return (double) verdicts / parts;
  }

  private Question question(Facet facet) {
    return new Question(facet.question(), options(facet), why(facet));
  }

  private List<String> options(Facet facet) {
    if (facet.question().equals("attributes")) {
      return Facet.attributeNames();
    }
    if (facet.isDerived()) {
      return List.of();
    }
    int possible = 0;
    for (Facts facts : cases) {
      possible |= facts.possible(facet);
    }
    return facet.names(possible);
  }

  private static Text why(Facet facet) {
    return WHY.computeIfAbsent(facet.question(), name -> Messages.text("why." + name));
  }

  private static final Map<String, Text> WHY = new ConcurrentHashMap<>();
}
