package id.netra.app.advice;

import id.netra.app.platform.Language;
import id.netra.app.platform.NavItem;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.BadAct;
import id.netra.law.assessment.Assessment;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The question page: what was done and by whom, then only what can still change the answer.
///
/// Nothing is kept: each form carries what was told so far in its hidden fields, in the body of the
/// request and never in its address.
@Controller
class AskPage {
  private final RuleBook book;
  private final Clock clock;

  AskPage(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @Bean
  static NavItem askInNavigation() {
    return new NavItem("/tanya", "advice.nav", 10);
  }

  @GetMapping("/tanya")
  String ask(Model model) {
    return start(Told.nothing().with("date", today()), null, model);
  }

  @PostMapping("/tanya")
  String answer(
      @RequestParam MultiValueMap<String, String> form,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    Language language = Language.of(locale.getLanguage());
    Told told = Told.of(form);
    if (form.containsKey("mulai")) {
      return start(told, null, model);
    }
    try {
      Assessment assessment = book.assess(told.act(), clock.instant());
      model.addAttribute(
          "answer", new Answers(language, book).of(told, assessment, form.containsKey("lagi")));
      return "advice/jawaban";
    } catch (BadAct bad) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return start(told, Words.in(language).text(problem(bad)), model);
    }
  }

  /// The key of what to say: the contract's own words are for programs.
  private static String problem(BadAct bad) {
    return switch (String.valueOf(bad.field())) {
      case "kind" -> "advice.error.kind";
      case "date" -> "advice.error.date";
      case "attributes" -> "advice.error.attributes";
      default -> "advice.error.other";
    };
  }

  private String start(Told told, @Nullable String error, Model model) {
    model.addAttribute("told", told);
    model.addAttribute("groups", KindGroup.all());
    model.addAttribute("error", error);
    return "advice/tanya";
  }

  /// Today in the capital: the day most people mean; they can change it.
  private String today() {
    return book.zones().day(clock.instant(), null).toString();
  }
}
