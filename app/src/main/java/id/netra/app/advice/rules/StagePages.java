package id.netra.app.advice.rules;

import id.netra.app.platform.Language;
import id.netra.app.platform.access.Open;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.act.Stage;
import id.netra.law.calendar.Zones;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Span;
import id.netra.law.rule.Truth;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The rules by stage of an election.
@Open
@Controller
class StagePages {
  /// What a stage tells of an act: a rule that looks at none of these holds at any stage.
  private static final Set<Facet> OF_STAGE =
      Set.of(Facet.STAGE, Facet.DETERMINED, Facet.ELECTION_TYPE, Facet.FREEZE);

  private final RuleBook book;
  private final Clock clock;

  StagePages(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @GetMapping("/aturan/tahap")
  String stages(Locale locale, Model model) {
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    LocalDate day = Zones.capitalDay(clock.instant());
    List<Counted> stages =
        Stream.of(Stage.values())
            .map(stage ->
                new Counted(
                    new Link("/aturan/tahap/" + stage, speech.stage(stage)),
                    bound(stage).stream().filter(rule -> RuleLine.isInForce(rule, day)).count()))
            .toList();
    model.addAttribute("stages", stages);
    return "rules/tahap-semua";
  }

  @GetMapping("/aturan/tahap/{name}")
  String stage(@PathVariable String name, Locale locale, Model model) {
    Stage stage =
        Stream.of(Stage.values())
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(RulePages::absent);
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    LocalDate day = Zones.capitalDay(clock.instant());
    model.addAttribute("name", speech.stage(stage));
    model.addAttribute("about", speech.text("rules.stage-about." + stage));
    model.addAttribute("days", days(stage, speech));
    model.addAttribute("rules", RuleLine.of(bound(stage), true, day, speech));
    model.addAttribute("always", RuleLine.of(unbound(), true, day, speech));
    return "rules/tahap";
  }

  /// When the stage falls, election by election.
  private List<Terms.Term> days(Stage stage, Speech speech) {
    var days = new ArrayList<Terms.Term>();
    book.elections()
        .forEach(election -> {
          Span span = stage == Stage.OUTSIDE ? null : election.days(stage, null, Facts.UNKNOWN);
          if (span != null) {
            days.add(new Terms.Term(speech.in(election.title()), speech.shortDays(span)));
          }
        });
    return days;
  }

  /// Rules that look at the stage and can hold at this one.
  List<Rule> bound(Stage stage) {
    Facts facts = at(stage);
    return book.rules().stream()
        .filter(rule -> looksAtStage(rule) && rule.when().test(facts) != Truth.FALSE)
        .toList();
  }

  /// Rules to which the stage is all the same.
  List<Rule> unbound() {
    return book.rules().stream().filter(rule -> !looksAtStage(rule)).toList();
  }

  private static boolean looksAtStage(Rule rule) {
    return rule.when().facets().stream()
        .anyMatch(facet -> OF_STAGE.contains(facet) && rule.when().values(facet) != facet.all());
  }

  private static Facts at(Stage stage) {
    boolean determined = stage.compareTo(Stage.DETERMINED) >= 0;
    int none = Facet.ELECTION_TYPE.mask("NONE");
    return Facts.UNKNOWN
        .with(Facet.STAGE, stage.name())
        .with(Facet.DETERMINED, determined ? Facet.YES : Facet.NO)
        .with(
            Facet.ELECTION_TYPE, stage == Stage.OUTSIDE ? none : Facet.ELECTION_TYPE.all() & ~none);
  }
}
