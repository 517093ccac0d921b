package id.netra.app.advice.rules;

import id.netra.app.platform.Language;
import id.netra.app.platform.NavItem;
import id.netra.app.platform.access.Open;
import id.netra.law.RuleBook;
import id.netra.law.calendar.Zones;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Each rule and each instrument on a page of its own.
@Open
@Controller
class RulePages {
  private static final int SHOWN = 12;

  private final RuleBook book;
  private final RuleSheets sheets;
  private final Clock clock;

  RulePages(RuleBook book, RuleSheets sheets, Clock clock) {
    this.book = book;
    this.sheets = sheets;
    this.clock = clock;
  }

  @Bean
  static NavItem rulesInNavigation() {
    return new NavItem("/aturan", "rules.nav", 20);
  }

  @GetMapping("/aturan/{id}")
  String rule(@PathVariable String id, Locale locale, Model model) {
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    RuleSheet sheet =
        sheets.of(
            book.rule(id).orElseThrow(RulePages::absent),
            Zones.capitalDay(clock.instant()),
            speech);
    int shown = Math.min(SHOWN, sheet.examples().size());
    model.addAttribute("sheet", sheet);
    model.addAttribute("first", sheet.examples().subList(0, shown));
    model.addAttribute("rest", sheet.examples().subList(shown, sheet.examples().size()));
    return "rules/aturan";
  }

  @GetMapping("/aturan/peraturan")
  String instruments(Locale locale, Model model) {
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    model.addAttribute("groups", InstrumentGroup.all(speech));
    return "rules/peraturan-semua";
  }

  @GetMapping("/aturan/peraturan/{id}")
  String instrument(@PathVariable String id, Locale locale, Model model) {
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    var instrument = book.instrument(id).orElseThrow(RulePages::absent);
    model.addAttribute(
        "sheet", InstrumentSheet.of(instrument, Zones.capitalDay(clock.instant()), speech));
    return "rules/peraturan";
  }

  static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
