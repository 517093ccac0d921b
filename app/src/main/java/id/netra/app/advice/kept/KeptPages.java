package id.netra.app.advice.kept;

import id.netra.app.advice.Answer;
import id.netra.app.advice.Answers;
import id.netra.app.advice.CardPage;
import id.netra.app.advice.Labels;
import id.netra.app.advice.PrivatePage;
import id.netra.app.advice.Share;
import id.netra.app.advice.Today;
import id.netra.app.advice.Told;
import id.netra.app.advice.ToldForm;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.BadAct;
import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Finding.Sanction;
import id.netra.law.rule.SanctionLevel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Keeps an answer, shows it again as it was given, and destroys it when its holder says so.
@Controller
class KeptPages {
  private final RuleBook book;
  private final Editions editions;
  private final KeptAnswers keptAnswers;
  private final Clock clock;
  private final String url;

  KeptPages(
      RuleBook book,
      Editions editions,
      KeptAnswers keptAnswers,
      Clock clock,
      @Value("${netra.url}") String url) {
    this.book = book;
    this.editions = editions;
    this.keptAnswers = keptAnswers;
    this.clock = clock;
    this.url = url;
  }

  @ModelAttribute
  void frame(Locale locale, HttpServletResponse response, Model model) {
    PrivatePage.header(response);
    response.setHeader("X-Robots-Tag", "noindex");
    model.addAttribute("today", Today.of(language(locale), book, clock.instant()));
  }

  @PostMapping("/tanya/simpan")
  String keep(@RequestParam MultiValueMap<String, String> form) {
    Told told = ToldForm.read(form);
    try {
      book.assess(told.act(), clock.instant());
    } catch (BadAct nonsense) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    editions.keepCurrent();
    LocalDate today = book.zones().day(clock.instant(), null);
    return "redirect:/j/" + keptAnswers.keep(new Kept(book.edition(), today, told)).text();
  }

  @GetMapping("/j/{number}")
  String show(@PathVariable String number, Locale locale, Model model) {
    Kept kept = kept(number);
    Language language = language(locale);
    RuleBook then = editions.of(kept.edition()).orElse(book);
    Instant noon = noon(kept, then);
    try {
      Assessment given = then.assess(kept.told().act(), noon);
      Assessment today = book.assess(kept.told().act(), clock.instant());
      Answer answer = new Answers(language, then, noon).of(kept.told(), given);
      model.addAttribute("answer", answer);
      model.addAttribute("share", Share.of(answer, Words.in(language), url + "/j/" + number));
      model.addAttribute("number", number);
      model.addAttribute("asked", new Labels(language, book).weekday(kept.asked()));
      model.addAttribute("state", state(kept, then, given.finding(), today.finding()));
      return "advice/kept";
    } catch (BadAct unreadable) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  @GetMapping("/j/{number}/kartu.png")
  ResponseEntity<byte[]> card(@PathVariable String number, Locale locale) {
    Kept kept = kept(number);
    RuleBook then = editions.of(kept.edition()).orElse(book);
    Instant noon = noon(kept, then);
    try {
      var answers = new Answers(language(locale), then, noon);
      return CardPage.of(
          answers.of(kept.told(), then.assess(kept.told().act(), noon)), language(locale));
    } catch (BadAct unreadable) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  @PostMapping("/j/{number}/hapus")
  String destroy(@PathVariable String number) {
    boolean destroyed = KeptNumber.of(number).map(keptAnswers::destroy).orElse(false);
    if (!destroyed) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "advice/kept-destroyed";
  }

  /// The key of what to say of today's answer.
  private String state(Kept kept, RuleBook then, Finding given, Finding today) {
    if (!then.edition().equals(kept.edition())) {
      return "advice.kept.edition-lost";
    }
    return isSame(given, today) ? "advice.kept.same" : "advice.kept.differs";
  }

  private static boolean isSame(Finding given, Finding today) {
    return given.verdict() == today.verdict()
        && given.offence() == today.offence()
        && Objects.equals(levels(given), levels(today));
  }

  private static List<SanctionLevel> levels(Finding finding) {
    return finding.sanctions().stream().map(Sanction::level).toList();
  }

  private Kept kept(String number) {
    return KeptNumber.of(number)
        .flatMap(keptAnswers::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /// The day of asking is kept, not the hour: any hour of it gives the same answer.
  private static Instant noon(Kept kept, RuleBook book) {
    return kept.asked().atTime(LocalTime.NOON).atZone(book.zones().of(null)).toInstant();
  }

  private static Language language(Locale locale) {
    return Language.of(locale.getLanguage());
  }
}
