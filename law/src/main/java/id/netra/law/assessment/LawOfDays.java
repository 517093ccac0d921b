package id.netra.law.assessment;

import id.netra.law.act.Facet;
import id.netra.law.assessment.Finding.Sanction;
import id.netra.law.calendar.Bodies;
import id.netra.law.catalogue.Catalogue;
import id.netra.law.rule.Citation;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Rule.Breach;
import id.netra.law.rule.SanctionLevel;
import id.netra.law.rule.Span;
import id.netra.law.rule.Tariff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The rules in force on some days, as known on the day of asking, by kind of act.
final class LawOfDays {
  private final List<KindLaw> byKind = new ArrayList<>();

  private final Bodies bodies;

  /// @param laws the laws of single kinds already made: where nothing changed for a kind, its law
  ///   of other days is used again
  LawOfDays(Catalogue catalogue, Span days, LocalDate asOf, Map<List<ActiveRule>, KindLaw> laws) {
    bodies = catalogue.bodies().in(days);
    List<ActiveRule> active =
        catalogue.rules().stream()
            .filter(rule -> rule.validity().touches(days, asOf))
            .map(rule -> activate(rule, days, asOf))
            .toList();
    for (int kind = 0; kind < Facet.KIND.domain().size(); kind++) {
      int bit = 1 << kind;
      List<ActiveRule> its =
          active.stream().filter(one -> (one.rule().when().values(Facet.KIND) & bit) != 0).toList();
      byKind.add(laws.computeIfAbsent(its, KindLaw::new));
    }
  }

  /// Who fills which role on these days.
  Bodies bodies() {
    return bodies;
  }

  /// The law for the kind of that place in the contract's list.
  KindLaw of(int kind) {
    return byKind.get(kind);
  }

  private static ActiveRule activate(Rule rule, Span days, LocalDate asOf) {
    Breach breach = rule.breach();
    var sanctions = new ArrayList<Sanction>();
    if (breach != null) {
      breach
          .levels()
          .forEach((level, places) ->
              sanctions.add(
                  new Sanction(
                      level,
                      inForce(places, days, asOf),
                      level == SanctionLevel.CRIMINAL ? tariffs(breach, days, asOf) : List.of())));
    }
    return new ActiveRule(rule, inForce(rule.citations(), days, asOf), List.copyOf(sanctions));
  }

  /// Of one citation for many days, only what was law on some of them.
  private static List<String> inForce(List<Citation> places, Span days, LocalDate asOf) {
    List<String> cited =
        places.stream()
            .filter(place -> {
              var validity = place.instrument().validity();
              return validity == null || validity.touches(days, asOf);
            })
            .map(Citation::text)
            .toList();
    return cited.isEmpty() ? places.stream().map(Citation::text).toList() : cited;
  }

  /// The tariff of the act's days and every later one up to the day of asking: which of them counts
  /// is settled by leniency (UU 1/2023 Pasal 3 ayat (1)), and both are shown.
  private static List<Tariff> tariffs(Breach breach, Span days, LocalDate asOf) {
    LocalDate last = asOf.isAfter(days.last()) ? asOf : days.last();
    return breach.tariffs().stream()
        .filter(tariff -> tariff.until() == null || !tariff.until().isBefore(days.first()))
        .filter(tariff -> tariff.from() == null || !tariff.from().isAfter(last))
        .toList();
  }
}
