package id.netra.law.assessment;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.act.Messages;
import id.netra.law.act.Text;
import id.netra.law.assessment.Finding.Applied;
import id.netra.law.assessment.Finding.Condition;
import id.netra.law.assessment.Finding.Dated;
import id.netra.law.assessment.Finding.Question;
import id.netra.law.assessment.Finding.Sanction;
import id.netra.law.assessment.Finding.Unless;
import id.netra.law.calendar.Bodies;
import id.netra.law.rule.Citation;
import id.netra.law.rule.OffenceClass;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Route;
import id.netra.law.rule.Rule;
import id.netra.law.rule.SanctionLevel;
import id.netra.law.rule.Tariff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts the outcomes of all cases into one finding: rules, sanctions, readings, route and words.
final class Wording {
  private final Setting setting;
  private final Verdict verdict;
  private final Bodies bodies;
  private final List<Outcome> outcomes;
  private final Set<ActiveRule> deciding = new LinkedHashSet<>();

  Wording(Setting setting, Collection<Outcome> outcomes, Verdict verdict, Bodies bodies) {
    this.setting = setting;
    this.verdict = verdict;
    this.bodies = bodies;
    this.outcomes = List.copyOf(outcomes);
    outcomes.forEach(outcome -> deciding.addAll(outcome.deciding()));
  }

  Finding finding(List<Unless> unless, List<Condition> conditions, List<Question> questions) {
    List<Route> route = route();
    return new Finding(
        verdict,
        deciding.stream().anyMatch(active -> active.rule().isDisputed()),
        setting.stage(),
        setting.election(),
        offence(),
        verdict == Verdict.FORBIDDEN ? sanctions() : List.of(),
        deciding.stream().map(this::applied).toList(),
        unless,
        conditions,
        questions,
        readings(),
        route,
        names(route),
        setting.days().isOneDay() ? List.of() : inForce(),
        explanation(questions));
  }

  /// Every place that the outcomes rest on, once.
  static List<String> citations(Collection<Outcome> outcomes) {
    var places = new LinkedHashSet<String>();
    for (Outcome outcome : outcomes) {
      outcome.deciding().forEach(active -> places.addAll(active.citations()));
    }
    return List.copyOf(places);
  }

  /// The gravest class; null where not all cases are alike.
  private @Nullable OffenceClass offence() {
    if (verdict != Verdict.FORBIDDEN || outcomes.size() > 1) {
      return null;
    }
    OffenceClass gravest = null;
    for (ActiveRule active : deciding) {
      OffenceClass its = offence(active.rule());
      if (its != null && (gravest == null || its.compareTo(gravest) < 0)) {
        gravest = its;
      }
    }
    return gravest;
  }

  private static @Nullable OffenceClass offence(Rule rule) {
    return rule.breach() == null ? null : rule.breach().offence();
  }

  private List<Sanction> sanctions() {
    var places = new TreeMap<SanctionLevel, Set<String>>();
    var tariffs = new EnumMap<SanctionLevel, Set<Tariff>>(SanctionLevel.class);
    for (ActiveRule active : deciding) {
      for (Sanction sanction : active.sanctions()) {
        places
            .computeIfAbsent(sanction.level(), unseen -> new LinkedHashSet<>())
            .addAll(sanction.citations());
        tariffs
            .computeIfAbsent(sanction.level(), unseen -> new LinkedHashSet<>())
            .addAll(sanction.tariffs());
      }
    }
    var all = new ArrayList<Sanction>();
    places.forEach((level, cited) ->
        all.add(
            new Sanction(
                level, List.copyOf(cited), List.copyOf(tariffs.getOrDefault(level, Set.of())))));
    return all;
  }

  private Applied applied(ActiveRule active) {
    var because = new TreeSet<Facet>();
    for (Facts facts : setting.cases()) {
      because.addAll(active.rule().when().because(facts));
    }
    var names = new LinkedHashSet<String>();
    because.forEach(facet -> names.add(facet.question()));
    return new Applied(active.rule(), active.citations(), names);
  }

  private List<Reading> readings() {
    var all = new LinkedHashSet<Reading>();
    deciding.forEach(active -> all.addAll(active.rule().readings()));
    return List.copyOf(all);
  }

  private List<Route> route() {
    var all = new LinkedHashSet<Route>();
    deciding.forEach(active -> all.addAll(active.rule().route()));
    return List.copyOf(all);
  }

  /// The names of that day; all of them, where the days saw more than one.
  private Map<Route, Text> names(List<Route> route) {
    var names = new LinkedHashMap<Route, Text>();
    for (Route role : route) {
      List<Bodies.Body> filling = bodies.filling(role);
      if (!filling.isEmpty()) {
        names.put(
            role,
            new Text(
                String.join(" / ", filling.stream().map(body -> body.name().id()).toList()),
                String.join(" / ", filling.stream().map(body -> body.name().en()).toList())));
      }
    }
    return names;
  }

  private List<Dated> inForce() {
    var dated = new LinkedHashMap<String, Dated>();
    for (ActiveRule active : deciding) {
      for (Citation place : active.rule().citations()) {
        var validity = place.instrument().validity();
        if (validity != null && active.citations().contains(place.text())) {
          String cite = place.instrument().cite();
          dated.putIfAbsent(cite, new Dated(cite, validity));
        }
      }
    }
    return List.copyOf(dated.values());
  }

  private Text explanation(List<Question> questions) {
    if (verdict == Verdict.UNDETERMINED && !questions.isEmpty()) {
      List<Text> asked =
          questions.stream().limit(3).map(one -> Messages.text("facet." + one.facet())).toList();
      return Messages.text(
          "explain.UNDETERMINED",
          String.join(", ", asked.stream().map(Text::id).toList()),
          String.join(", ", asked.stream().map(Text::en).toList()));
    }
    if (deciding.isEmpty()) {
      return Messages.text("explain.OUT_OF_SCOPE");
    }
    Rule first = deciding.iterator().next().rule();
    Facet met = first.requires();
    if (verdict == Verdict.ALLOWED && met != null) {
      // The rule itself speaks of the breach; here what it asks for is there.
      Text name = Messages.text("facet." + met.path());
      return Messages.text("explain.MET", name.id(), name.en());
    }
    return first.plain();
  }
}
