package id.netra.app.advice.rules;

import id.netra.app.platform.Language;
import id.netra.app.platform.access.Open;
import id.netra.law.RuleBook;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search. What is typed travels in the body of the request, is answered and forgotten.
///
/// It needs no token against forgery: it changes nothing, and without one the pages that carry its
/// box are the same for everybody and can be kept.
@Open
@Controller
class SearchPage {
  private final RuleBook book;
  private final RuleSearch search;

  SearchPage(RuleBook book, RuleSearch search) {
    this.book = book;
    this.search = search;
  }

  @GetMapping("/aturan/cari")
  String empty(Model model) {
    return show("", false, List.of(), model);
  }

  @PostMapping("/aturan/cari")
  String find(
      @RequestParam(name = "q", defaultValue = "") String query, Locale locale, Model model) {
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    RuleSearch.Found found = search.find(query);
    List<Hits> groups =
        List.of(
            Hits.of(
                "acts",
                found.kinds().stream().map(kind -> new Hits.Hit(speech.kind(kind), "")).toList()),
            Hits.of(
                "stages",
                found.stages().stream()
                    .map(stage ->
                        new Hits.Hit(new Link("/aturan/tahap/" + stage, speech.stage(stage)), ""))
                    .toList()),
            Hits.of(
                "instruments",
                found.instruments().stream()
                    .map(one -> new Hits.Hit(speech.link(one), speech.in(one.title())))
                    .toList()),
            Hits.of(
                "rules",
                found.rules().stream()
                    .map(rule -> RuleLine.of(rule, speech))
                    .map(line -> new Hits.Hit(line.link(), line.basis() + " · " + line.days()))
                    .toList()));
    return show(query, true, groups, model);
  }

  private static String show(String query, boolean asked, List<Hits> groups, Model model) {
    model.addAttribute("query", query);
    model.addAttribute("asked", asked && !query.isBlank());
    model.addAttribute("groups", groups.stream().filter(one -> !one.hits().isEmpty()).toList());
    return "rules/cari";
  }
}
