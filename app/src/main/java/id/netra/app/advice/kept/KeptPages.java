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
import id.netra.app.platform.access.Open;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Keeps an answer, shows it again as it was given, and destroys it when its holder says so.
@Open
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
  String keep(@RequestParam MultiValueMap<String, String> form, Model model) {
    Told told = ToldForm.read(form);
    Instant now = clock.instant();
    try {
      book.assess(told.act(), now);
    } catch (BadAct nonsense) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    editions.keepCurrent();
    LocalDate today = book.zones().day(now, region(told));
    KeptAnswers.Receipt receipt = keptAnswers.keep(new Kept(book.edition(), today, told));
    model.addAttribute("link", address() + "/j/" + receipt.number().text());
    model.addAttribute("path", "/j/" + receipt.number().text());
    model.addAttribute("code", receipt.deletion().text());
    return "advice/kept-saved";
  }

  @GetMapping("/j/{number}")
  String show(@PathVariable String number, Locale locale, Model model) {
    return show(number, null, language(locale), model);
  }

  private String show(String number, @Nullable String error, Language language, Model model) {
    Kept kept = kept(number);
    Shown shown = shown(kept, language);
    String link = address() + "/j/" + number;
    model.addAttribute("answer", shown.answer());
    model.addAttribute("share", Share.of(shown.answer(), Words.in(language), link));
    model.addAttribute("number", number);
    model.addAttribute("asked", new Labels(language, book).weekday(kept.asked()));
    model.addAttribute("edition", Answers.shortened(kept.edition()));
    model.addAttribute("state", shown.state());
    model.addAttribute("error", error);
    return "advice/kept";
  }

  @GetMapping("/j/{number}/kartu.png")
  ResponseEntity<byte[]> card(@PathVariable String number, Locale locale) {
    Shown shown = shown(kept(number), language(locale));
    if (shown.state() == State.LOST) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return CardPage.of(shown.answer(), language(locale));
  }

  @PostMapping("/j/{number}/hapus")
  String destroy(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String kode,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    kept(number);
    Optional<KeptNumber> code = KeptNumber.typed(kode);
    boolean destroyed =
        KeptNumber.of(number)
            .flatMap(its -> code.map(deletion -> keptAnswers.destroy(its, deletion)))
            .orElse(false);
    if (destroyed) {
      return "advice/kept-destroyed";
    }
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Language language = language(locale);
    return show(number, Words.in(language).text("advice.kept.code-wrong"), language, model);
  }

  /// The public address; without one, the address by which this very reader came.
  private String address() {
    return url.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
        : url;
  }

  /// What is shown of a kept answer.
  private record Shown(Answer answer, State state) {}

  /// The answer as it was given; where its edition cannot be read any more, today's, which says so.
  private Shown shown(Kept kept, Language language) {
    Optional<RuleBook> then = editions.of(kept.edition());
    RuleBook answering = then.orElse(book);
    Instant now = clock.instant();
    Instant moment = then.isEmpty() ? now : noon(kept, answering);
    try {
      Assessment given = answering.assess(kept.told().act(), moment);
      Assessment today = book.assess(kept.told().act(), now);
      Answer answer = new Answers(language, answering, moment).of(kept.told(), given);
      State state = isSame(given.finding(), today.finding()) ? State.SAME : State.DIFFERS;
      return new Shown(answer, then.isEmpty() ? State.LOST : state);
    } catch (BadAct unreadable) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
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
    ZoneId zone = book.zones().of(region(kept.told()));
    return kept.asked().atTime(LocalTime.NOON).atZone(zone).toInstant();
  }

  /// Where the act was: there the day of asking is reckoned.
  private static @Nullable String region(Told told) {
    return told.facts().get("region");
  }

  private static Language language(Locale locale) {
    return Language.of(locale.getLanguage());
  }
}
