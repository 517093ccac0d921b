package id.netra.app.organisation.privacy;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Work;
import java.time.Clock;
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

/// `/pemusnahan`: what is over, destroyed by two officers, with its record.
@For(
    value = {Role.ARCHIVIST, Role.DATA_PROTECTION_OFFICER},
    whole = true)
@Controller
class DestructionPages {
  private static final int ORDER = 80;

  private final Destructions destructions;
  private final Retentions retentions;
  private final Institutions institutions;
  private final Clock clock;

  DestructionPages(
      Destructions destructions, Retentions retentions, Institutions institutions, Clock clock) {
    this.destructions = destructions;
    this.retentions = retentions;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Bean
  static Work workOnDestruction() {
    return new Work(
        "/pemusnahan",
        "privacy.destruction",
        "privacy.destruction-lead",
        ORDER,
        Set.of(Role.ARCHIVIST, Role.DATA_PROTECTION_OFFICER),
        true);
  }

  @GetMapping("/pemusnahan")
  String list(Model model) {
    return list(null, model);
  }

  @PostMapping("/pemusnahan")
  String propose(
      SignedIn reader, @RequestParam(name = "jenis", defaultValue = "") String kind, Model model) {
    UUID id = destructions.propose(reader, kind);
    return id == null ? list("privacy.error.nothing", model) : "redirect:/pemusnahan/" + id;
  }

  /// The proposal, and its record once it is done.
  @GetMapping("/pemusnahan/{id}")
  String show(SignedIn reader, @PathVariable UUID id, Model model) {
    return show(reader, find(id), null, model);
  }

  @PostMapping("/pemusnahan/{id}/musnahkan")
  String destroy(SignedIn reader, @PathVariable UUID id, Model model) {
    Destruction one = find(id);
    return destructions.destroy(reader, id)
        ? "redirect:/pemusnahan/" + id
        : show(reader, one, "privacy.error.second", model);
  }

  private String list(@Nullable String error, Model model) {
    model.addAttribute("due", destructions.due(institutions.current().today(clock)));
    model.addAttribute("recent", destructions.recent());
    model.addAttribute("error", error);
    return "privacy/pemusnahan";
  }

  private String show(SignedIn reader, Destruction one, @Nullable String error, Model model) {
    model.addAttribute("one", one);
    model.addAttribute("rule", retentions.of(one.kind()));
    model.addAttribute("institution", institutions.current());
    model.addAttribute("mayDo", destructions.mayDo(reader, one));
    model.addAttribute("error", error);
    return "privacy/berita-acara";
  }

  private Destruction find(UUID id) {
    return destructions
        .find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
