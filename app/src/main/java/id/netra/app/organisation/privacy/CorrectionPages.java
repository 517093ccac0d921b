package id.netra.app.organisation.privacy;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Looks;
import id.netra.app.organisation.Units;
import id.netra.app.organisation.privacy.Corrections.Correction;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Task;
import id.netra.app.platform.tasks.TaskSource;
import id.netra.app.platform.tasks.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/perbaikan-data`: what the people of the reader's part ask to be corrected, which UU 27/2022
/// Pasal 30 gives three times 24 hours.
@For({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
@Controller
public class CorrectionPages implements TaskSource {
  private static final Duration ALLOWED = Duration.ofDays(3);
  private static final int ORDER = 60;

  private final Corrections corrections;
  private final Institutions institutions;
  private final Units units;
  private final Looks looks;
  private final Clock clock;

  CorrectionPages(
      Corrections corrections, Institutions institutions, Units units, Looks looks, Clock clock) {
    this.corrections = corrections;
    this.institutions = institutions;
    this.units = units;
    this.looks = looks;
    this.clock = clock;
  }

  /// A request with the moment until which it is to be answered.
  public record Row(Correction one, Instant due, boolean late) {}

  @GetMapping("/perbaikan-data")
  @Transactional
  public String list(SignedIn reader, Model model) {
    return list(reader, null, model);
  }

  /// Answers one.
  @PostMapping("/perbaikan-data/{id}")
  @Transactional
  public String answer(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "hasil", defaultValue = "") String outcome,
      @RequestParam(name = "jawaban", defaultValue = "") String answer,
      Model model) {
    if (mine(reader).stream().noneMatch(one -> one.id().equals(id))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (answer.isBlank() || outcome.isBlank()) {
      return list(reader, "privacy.error.answer", model);
    }
    return corrections.answer(reader, id, outcome.equals("CORRECTED"), answer)
        ? "redirect:/perbaikan-data"
        : list(reader, "privacy.error.answered", model);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Task> of(SignedIn reader) {
    if (!reader.hasAny(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR)) {
      return List.of();
    }
    return mine(reader).stream()
        .filter(one -> one.outcome() == null)
        .limit(1)
        .map(one ->
            new Task(
                "privacy.task.correct",
                List.of(),
                "privacy.task.correct-text",
                LocalDate.ofInstant(one.askedAt().plus(ALLOWED), reader.zone()),
                "/perbaikan-data",
                "privacy.task.correct-do"))
        .toList();
  }

  @Bean
  static Work workOnCorrections() {
    return new Work(
        "/perbaikan-data",
        "privacy.corrections",
        "privacy.corrections-lead",
        ORDER,
        Set.of(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR));
  }

  private String list(SignedIn reader, @Nullable String error, Model model) {
    Instant now = clock.instant();
    List<Row> rows =
        mine(reader).stream()
            .map(one -> {
              Instant due = one.askedAt().plus(ALLOWED);
              Instant answered = one.answeredAt() == null ? now : one.answeredAt();
              return new Row(one, due, answered.isAfter(due));
            })
            .toList();
    looks.record(reader, Role.PROGRAMME_OFFICER, null, "CORRECTION", rows.size());
    model.addAttribute("rows", rows);
    model.addAttribute("error", error);
    model.addAttribute("zone", institutions.current().zone());
    return "privacy/perbaikan";
  }

  private List<Correction> mine(SignedIn reader) {
    var tree = units.on(institutions.current().today(clock));
    return corrections.in(
        tree.within(reader.over(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR)), reader);
  }
}
