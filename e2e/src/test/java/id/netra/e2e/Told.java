package id.netra.e2e;

import id.netra.law.act.Act;
import id.netra.law.act.Facet;
import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Finding;
import id.netra.law.rule.Tariff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Acts and answers in the forms in which they cross into the browser.
final class Told {
  private Told() {}

  /// The act as the script takes it: what is not known is not there.
  static Map<String, Object> act(Act act) {
    var facts = new HashMap<String, Object>();
    for (Facet facet : Facet.values()) {
      if (!act.facts().isOpen(facet)) {
        facts.put(facet.path(), facet.names(act.facts().possible(facet)).getFirst());
      }
    }
    var told = new HashMap<String, Object>(Map.of("told", facts));
    put(told, "date", act.date());
    put(told, "asOf", act.asOf());
    put(told, "region", act.region());
    put(told, "election", act.election());
    put(told, "headInauguratedOn", act.headInauguratedOn());
    put(told, "termEndsOn", act.termEndsOn());
    return told;
  }

  private static void put(Map<String, Object> told, String name, @Nullable Object value) {
    if (value != null) {
      told.put(name, value.toString());
    }
  }

  /// All that an assessment says, in one line; `assessment.js` of this folder writes the same.
  static String line(Assessment assessment) {
    return assessment.alternatives().stream()
        .map(Told::line)
        .collect(Collectors.joining("", line(assessment.finding()), ""));
  }

  private static String line(Finding finding) {
    return List.of(
            finding.verdict(),
            finding.contested(),
            String.valueOf(finding.offence()),
            String.valueOf(finding.stage()),
            String.valueOf(finding.election()),
            finding.sanctions().stream()
                .map(one -> List.of(one.level(), one.citations(), tariffs(one.tariffs())))
                .toList(),
            finding.rules().stream()
                .map(one -> List.of(one.rule().id(), one.citations(), List.copyOf(one.because())))
                .toList(),
            finding.questions().stream().map(one -> List.of(one.facet(), one.options())).toList(),
            finding.unless().stream()
                .map(one -> List.of(one.facet(), one.value(), one.verdict()))
                .toList(),
            finding.conditions().stream()
                .map(one -> List.of(one.facet().path(), one.citations()))
                .toList(),
            finding.readings().stream().map(one -> one.text().id()).toList(),
            finding.route().stream()
                .map(one ->
                    finding.bodies().containsKey(one)
                        ? one + " " + finding.bodies().get(one).id()
                        : one.name())
                .toList())
        .toString();
  }

  private static List<String> tariffs(List<Tariff> tariffs) {
    return tariffs.stream().map(tariff -> tariff.text().id()).toList();
  }
}
