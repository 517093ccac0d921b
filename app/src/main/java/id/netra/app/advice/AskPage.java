package id.netra.app.advice;

import id.netra.app.platform.Language;
import id.netra.app.platform.NavItem;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Open;
import id.netra.law.RuleBook;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.calendar.Zones;
import id.netra.text.QuestionReader;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The question, the interview and the answer.
///
/// Nothing is kept: each form carries what was told so far in its hidden fields, in the body of the
/// request and never in its address. What was typed into the question box is read and forgotten.
@Open
@Controller
class AskPage {
  private final RuleBook book;
  private final QuestionReader reader;
  private final Clock clock;

  AskPage(RuleBook book, QuestionReader reader, Clock clock) {
    this.book = book;
    this.reader = reader;
    this.clock = clock;
  }

  @Bean
  static NavItem askInNavigation() {
    return new NavItem("/tanya", "advice.nav", 10);
  }

  /// What every page of the interview shows. A browser may keep the page for its Back button, and
  /// asks again for everything else.
  @ModelAttribute
  void frame(Locale locale, HttpServletResponse response, Model model) {
    PrivatePage.header(response);
    model.addAttribute("today", Today.of(language(locale), book, clock.instant()));
  }

  @GetMapping("/tanya")
  String ask(Model model) {
    return start(Told.nothing(), null, model);
  }

  @PostMapping("/tanya")
  String answer(
      @RequestParam MultiValueMap<String, String> form,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    String question = ToldForm.last(form, "q");
    if (!question.isEmpty()) {
      return propose(question, language(locale), model);
    }
    Told told = ToldForm.read(form);
    var pages = new InterviewPages(language(locale), book, clock.instant(), model);
    try {
      return step(form, told, pages, response, model);
    } catch (BadAct bad) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      String field = String.valueOf(bad.field());
      String error = Words.in(language(locale)).text(problem(field));
      Told sound = told.sound();
      return isFacet(field) && !field.equals("kind") && sound.isSettled("kind")
          ? pages.again(field, sound, error)
          : start(sound, error, model);
    }
  }

  private String step(
      MultiValueMap<String, String> form,
      Told told,
      InterviewPages pages,
      HttpServletResponse response,
      Model model)
      throws BadAct {
    String change = ToldForm.last(form, "ubah");
    String asked = ToldForm.last(form, ToldForm.ASKED);
    boolean back = form.containsKey("kembali");
    told.act();
    if (change.equals("kind") || (back && told.trail().isEmpty())) {
      return start(told.without("kind"), null, model);
    }
    if (back) {
      return pages.again(told.trail().getLast(), told.back(), null);
    }
    if (isFacet(change)) {
      return pages.change(change, told);
    }
    if (form.containsKey("jawab")) {
      return pages.answer(told);
    }
    if (isFacet(asked) && !told.isSettled(asked)) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      String key = ActDraft.isDay(asked) ? "advice.error.day" : "advice.error.choose";
      return pages.again(asked, told, pages.words().text(key));
    }
    return pages.next(told);
  }

  private static boolean isFacet(String name) {
    return Told.FIELDS.contains(name) || name.equals(Told.ATTRIBUTES);
  }

  private String propose(String question, Language language, Model model) {
    Instant now = clock.instant();
    LocalDate today = Zones.capitalDay(now);
    model.addAttribute(
        "proposal",
        Proposal.of(
            question, reader.read(question, today), book, new Answers(language, book, now)));
    model.addAttribute("groups", KindGroup.all());
    return "advice/usul";
  }

  /// The key of what to say: the contract's own words are for programs.
  private static String problem(String field) {
    if (ActDraft.isDay(field)) {
      return "advice.error.date";
    }
    return switch (field) {
      case "kind", Told.ATTRIBUTES -> "advice.error." + field;
      default -> "advice.error.other";
    };
  }

  private static Language language(Locale locale) {
    return Language.of(locale.getLanguage());
  }

  private static String start(Told told, @Nullable String error, Model model) {
    model.addAttribute("told", told);
    model.addAttribute("groups", KindGroup.all());
    model.addAttribute("examples", EXAMPLES);
    model.addAttribute("error", error);
    return "advice/tanya";
  }

  /// The kinds asked for most, each a button below the question box.
  private static final List<String> EXAMPLES =
      List.of(
          "LIKE",
          "PHOTO_WITH_CANDIDATE",
          "ATTEND_CAMPAIGN",
          "DISPLAY_CAMPAIGN_MATERIAL",
          "FOLLOW_OR_JOIN_GROUP",
          "ATTEND_OTHER_EVENT");
}
