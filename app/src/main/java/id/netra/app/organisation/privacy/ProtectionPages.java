package id.netra.app.organisation.privacy;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.privacy.Papers.Kind;
import id.netra.app.organisation.privacy.Papers.Paper;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Work;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/perlindungan`: the register of processing, who reads how much, impact assessments, and the
/// notice of a breach with its clock. It shows no content of what was read.
@For(value = Role.DATA_PROTECTION_OFFICER, whole = true)
@Controller
class ProtectionPages {
  private static final int READINGS = 30;
  private static final int LONGEST = 5000;
  private static final int ORDER = 70;

  private static final Map<Kind, List<String>> FIELDS =
      Map.of(
          Kind.ASSESSMENT, List.of("what", "data", "need", "risk", "measures", "advice"),
          Kind.BREACH, List.of("what", "data", "people", "how", "measures", "contact"));

  private final Register register;
  private final Papers papers;
  private final Institutions institutions;
  private final Clock clock;

  ProtectionPages(Register register, Papers papers, Institutions institutions, Clock clock) {
    this.register = register;
    this.papers = papers;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Bean
  static Work workOnProtection() {
    return new Work(
        "/perlindungan",
        "privacy.protection",
        "privacy.protection-lead",
        ORDER,
        Set.of(Role.DATA_PROTECTION_OFFICER),
        true);
  }

  @GetMapping("/perlindungan")
  String show(Model model) {
    return show(null, model);
  }

  /// Begins an assessment with what the register knows.
  @PostMapping("/perlindungan/penilaian")
  String assess(SignedIn reader) {
    return "redirect:/perlindungan/" + papers.begin(reader.person(), Kind.ASSESSMENT, null);
  }

  /// Begins a notice; its clock runs from when the breach was found.
  @PostMapping("/perlindungan/insiden")
  String notice(
      SignedIn reader,
      @RequestParam(name = "diketahui", defaultValue = "") String found,
      Model model) {
    Instant moment = moment(found);
    if (moment == null || moment.isAfter(clock.instant())) {
      return show("privacy.error.found", model);
    }
    return "redirect:/perlindungan/" + papers.begin(reader.person(), Kind.BREACH, moment);
  }

  @GetMapping("/perlindungan/{id}")
  String paper(@PathVariable UUID id, Locale locale, Model model) {
    return paper(find(id), locale, null, model);
  }

  @PostMapping("/perlindungan/{id}")
  String save(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      Locale locale,
      Model model) {
    Paper paper = find(id);
    var content = new LinkedHashMap<String, String>();
    for (String field : FIELDS.getOrDefault(paper.kind(), List.of())) {
      String text = form.getOrDefault(field, "");
      content.put(field, text.substring(0, Math.min(LONGEST, text.length())));
    }
    boolean sent = form.containsKey("terkirim");
    return papers.save(id, reader.person(), content, sent)
        ? "redirect:/perlindungan/" + id
        : paper(paper, locale, "privacy.error.sent", model);
  }

  private String show(@Nullable String error, Model model) {
    model.addAttribute("entries", register.entries());
    model.addAttribute("holders", register.holders());
    model.addAttribute("readings", register.readings(READINGS));
    model.addAttribute("assessments", papers.all(Kind.ASSESSMENT));
    model.addAttribute("breaches", papers.all(Kind.BREACH));
    model.addAttribute("zone", institutions.current().zone());
    model.addAttribute("error", error);
    return "privacy/perlindungan";
  }

  private String paper(Paper paper, Locale locale, @Nullable String error, Model model) {
    Institution institution = institutions.current();
    Instant due = paper.due();
    Instant until = paper.sentAt() == null ? clock.instant() : paper.sentAt();
    model.addAttribute("paper", paper);
    model.addAttribute("fields", FIELDS.getOrDefault(paper.kind(), List.of()));
    model.addAttribute("facts", register.told(Words.in(Language.of(locale.getLanguage()))));
    model.addAttribute("institution", institution);
    model.addAttribute("due", due);
    model.addAttribute("left", due == null ? 0L : Duration.between(until, due).toHours());
    model.addAttribute("late", due != null && until.isAfter(due));
    model.addAttribute("error", error);
    return "privacy/kertas";
  }

  private @Nullable Instant moment(String text) {
    try {
      return LocalDateTime.parse(text)
          .truncatedTo(ChronoUnit.MINUTES)
          .atZone(institutions.current().zone())
          .toInstant();
    } catch (DateTimeException none) {
      return null;
    }
  }

  private Paper find(UUID id) {
    return papers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
