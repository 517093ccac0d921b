package id.netra.app.advice.rules;

import id.netra.app.advice.KindGroup;
import id.netra.app.platform.Language;
import id.netra.app.platform.access.Open;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.calendar.Zones;
import id.netra.law.rule.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The rules by act.
@Open
@Controller
class ActPages {
  private final RuleBook book;
  private final Clock clock;

  ActPages(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @GetMapping("/aturan/perbuatan")
  String acts(Locale locale, Model model) {
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    LocalDate day = Zones.capitalDay(clock.instant());
    List<Counted.Group> groups =
        KindGroup.all().stream()
            .map(group ->
                new Counted.Group(
                    speech.text("advice.group." + group.key()),
                    group.kinds().stream().map(kind -> counted(kind, day, speech)).toList()))
            .toList();
    model.addAttribute("groups", groups);
    return "rules/perbuatan-semua";
  }

  private Counted counted(String kind, LocalDate day, Speech speech) {
    long rules = about(kind).stream().filter(rule -> RuleLine.isInForce(rule, day)).count();
    return new Counted(speech.kind(kind), rules);
  }

  @GetMapping("/aturan/perbuatan/{kind}")
  String act(@PathVariable String kind, Locale locale, Model model) {
    if (!Facet.KIND.domain().contains(kind)) {
      throw RulePages.absent();
    }
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    List<Rule> rules = about(kind);
    model.addAttribute("kind", speech.kind(kind));
    LocalDate day = Zones.capitalDay(clock.instant());
    model.addAttribute("rules", RuleLine.of(rules, true, day, speech));
    model.addAttribute("former", RuleLine.of(rules, false, day, speech));
    return "rules/perbuatan";
  }

  private List<Rule> about(String kind) {
    int wanted = Facet.KIND.mask(kind);
    return book.rules().stream()
        .filter(rule -> (rule.when().values(Facet.KIND) & wanted) != 0)
        .toList();
  }
}
