package id.netra.app.programme.plan;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Programme;
import id.netra.app.programme.Programmes;
import id.netra.law.RuleBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Beginning a programme, putting it right, opening and closing it.
@For(value = Role.PROGRAMME_OFFICER, whole = true)
@Controller
public class ProgrammeForms {
  private static final int LONGEST = 2000;
  private static final int LONGEST_NAME = 150;

  private final Programmes programmes;
  private final Measures measures;
  private final Templates templates;
  private final ProgrammePages pages;
  private final RuleBook book;
  private final Institutions institutions;
  private final Clock clock;

  ProgrammeForms(
      Programmes programmes,
      Measures measures,
      Templates templates,
      ProgrammePages pages,
      RuleBook book,
      Institutions institutions,
      Clock clock) {
    this.programmes = programmes;
    this.measures = measures;
    this.templates = templates;
    this.pages = pages;
    this.book = book;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What was typed to begin one.
  public record Typed(String template, String name, List<String> elections, String cause) {}

  @GetMapping("/program/baru")
  @Transactional(readOnly = true)
  public String start(Model model) {
    return start(new Typed("edaran", "", List.of(), ""), null, model);
  }

  private String start(Typed typed, @Nullable String error, Model model) {
    LocalDate today = institutions.current().today(clock);
    model.addAttribute("typed", typed);
    model.addAttribute("error", error);
    model.addAttribute("templates", templates.all());
    model.addAttribute(
        "elections",
        book.elections().stream()
            .filter(one -> !one.days().last().isBefore(today))
            .sorted(Comparator.comparing(one -> one.days().first()))
            .toList());
    return "plan/baru";
  }

  @PostMapping("/program/baru")
  @Transactional
  public String begin(
      SignedIn reader,
      @RequestParam(name = "templat", defaultValue = "") String template,
      @RequestParam(name = "nama", defaultValue = "") String name,
      @RequestParam(name = "pemilihan", required = false) @Nullable List<String> elections,
      @RequestParam(name = "sebab", defaultValue = "") String cause,
      Locale locale,
      Model model) {
    var typed = new Typed(template, name, elections == null ? List.of() : elections, cause);
    Templates.Template chosen = templates.find(template).orElse(null);
    List<String> known =
        typed.elections().stream().filter(one -> book.election(one).isPresent()).toList();
    String error = wrong(typed, chosen, known);
    if (chosen == null || error != null) {
      return start(typed, error, model);
    }
    UUID id = programmes.begin(name, known, cause, chosen.basis(), template, reader.person());
    LocalDate today = institutions.current().today(clock);
    for (Templates.Proposed one : chosen.measures()) {
      measures.add(
          one.plan(id, known.getFirst(), reader.person(), today, locale.getLanguage()),
          reader.person());
    }
    return "redirect:/program/" + id;
  }

  private static @Nullable String wrong(
      Typed typed, Templates.@Nullable Template chosen, List<String> known) {
    if (typed.name().isBlank() || typed.name().length() > LONGEST_NAME) {
      return "programme.wrong.name";
    }
    if (known.isEmpty()) {
      return "programme.wrong.elections";
    }
    if (chosen == null) {
      return "programme.wrong.template";
    }
    return typed.cause().length() > LONGEST ? "programme.wrong.text" : null;
  }

  @PostMapping("/program/{id}/ubah")
  @Transactional
  public String change(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "nama", defaultValue = "") String name,
      @RequestParam(name = "sebab", defaultValue = "") String cause,
      @RequestParam(name = "dasar", defaultValue = "") String basis,
      Locale locale,
      Model model) {
    pages.visible(reader, id);
    String error =
        name.isBlank() || name.length() > LONGEST_NAME
            ? "programme.wrong.name"
            : Math.max(cause.length(), basis.length()) > LONGEST ? "programme.wrong.text" : null;
    if (error != null) {
      model.addAttribute("typed", List.of(name, cause, basis));
      return pages.show(reader, id, error, locale, model);
    }
    programmes.change(id, name, cause, basis);
    return "redirect:/program/" + id;
  }

  @PostMapping("/program/{id}/tahap")
  @Transactional
  public String move(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "tahap", defaultValue = "") String stage) {
    pages.visible(reader, id);
    programmes.setStage(
        id,
        switch (stage) {
          case "buka" -> Programme.Stage.ACTIVE;
          case "tutup" -> Programme.Stage.CLOSED;
          default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        });
    return "redirect:/program/" + id;
  }
}
