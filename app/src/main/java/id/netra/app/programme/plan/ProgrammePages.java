package id.netra.app.programme.plan;

import id.netra.app.letters.StatusLook;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Language;
import id.netra.app.platform.NavItem;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Programme;
import id.netra.app.programme.Programmes;
import id.netra.app.programme.Viewers;
import id.netra.law.RuleBook;
import id.netra.law.calendar.Election;
import id.netra.text.cite.ReferenceChecker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// `/program`: the programmes of the institution, and one with its measures and days.
@For({
  Role.PROGRAMME_OFFICER,
  Role.SECRETARY,
  Role.APPOINTING_AUTHORITY,
  Role.UNIT_HEAD,
  Role.AUDITOR
})
@Controller
public class ProgrammePages {
  private final Programmes programmes;
  private final Measures measures;
  private final RuleBook book;
  private final ReferenceChecker checker;
  private final Institutions institutions;
  private final Clock clock;

  ProgrammePages(
      Programmes programmes,
      Measures measures,
      RuleBook book,
      ReferenceChecker checker,
      Institutions institutions,
      Clock clock) {
    this.programmes = programmes;
    this.measures = measures;
    this.book = book;
    this.checker = checker;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// A programme in the list.
  ///
  /// @param elections their names
  public record Line(Programme programme, String elections) {}

  /// A law that the programme cites.
  ///
  /// @param look `yes`, `no`, `if` or `open`
  /// @param note why; null if there is nothing to say
  public record Cited(String text, String look, String status, @Nullable String note) {}

  @GetMapping("/program")
  @Transactional(readOnly = true)
  public String list(SignedIn reader, Locale locale, Model model) {
    boolean officer = Viewers.isOfficer(reader);
    model.addAttribute(
        "lines",
        programmes.all().stream()
            .filter(one -> officer || one.stage() != Programme.Stage.DRAFT)
            .map(one -> new Line(one, elections(one, locale)))
            .toList());
    model.addAttribute("officer", officer);
    return "plan/program";
  }

  @GetMapping("/program/{id}")
  @Transactional(readOnly = true)
  public String show(SignedIn reader, @PathVariable UUID id, Locale locale, Model model) {
    return show(reader, id, null, locale, model);
  }

  /// The page of a programme, with what could not be done.
  ///
  /// @param error the key of the sentence; null for nothing
  String show(SignedIn reader, UUID id, @Nullable String error, Locale locale, Model model) {
    boolean officer = Viewers.isOfficer(reader);
    Programme programme = visible(reader, id);
    LocalDate today = institutions.current().today(clock);
    Words words = Words.in(Language.of(locale.getLanguage()));
    model.addAttribute("programme", programme);
    model.addAttribute("elections", elections(programme, locale));
    model.addAttribute("cited", cited(programme.cause() + "\n" + programme.basis(), today, words));
    model.addAttribute(
        "measures", measures.of(id).stream().filter(one -> officer || one.isLaid()).toList());
    model.addAttribute("officer", officer);
    model.addAttribute("today", today);
    model.addAttribute("error", error);
    return "plan/satu";
  }

  /// The programme, if the reader may see it: drafts are the officer's.
  Programme visible(SignedIn reader, UUID id) {
    return programmes
        .find(id)
        .filter(one -> one.stage() != Programme.Stage.DRAFT || Viewers.isOfficer(reader))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /// Whether its page is to say that the day of a measure has gone by before it was laid.
  public static boolean isLate(Measure measure, LocalDate today) {
    LocalDate due = measure.plan().due().day();
    return measure.state() == Measure.State.PLANNED && due != null && due.isBefore(today);
  }

  /// The elections of a programme that the rule book knows.
  List<Election> elections(Programme programme) {
    return programme.elections().stream().flatMap(code -> book.election(code).stream()).toList();
  }

  private String elections(Programme programme, Locale locale) {
    return String.join(
        ", ",
        programme.elections().stream()
            .map(code ->
                book.election(code)
                    .map(election -> election.title().in(locale.getLanguage()))
                    .orElse(code))
            .toList());
  }

  private List<Cited> cited(String told, LocalDate day, Words words) {
    return checker.check(told, day).stream()
        .map(one ->
            new Cited(
                one.text().replaceAll("\\s+", " "),
                StatusLook.of(one.status()),
                words.text("letters.status." + one.status().name()),
                one.note() == null ? null : one.note().in(words.language().code())))
        .distinct()
        .toList();
  }

  @Bean
  static NavItem programmeNavigation() {
    return new NavItem(
        "/program",
        "programme.nav",
        2,
        Set.of(
            Role.PROGRAMME_OFFICER,
            Role.SECRETARY,
            Role.APPOINTING_AUTHORITY,
            Role.UNIT_HEAD,
            Role.AUDITOR));
  }
}
