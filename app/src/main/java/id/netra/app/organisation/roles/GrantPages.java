package id.netra.app.organisation.roles;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.UnitTree;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One grant: what was done with it, and what its reader may do about it. Whoever may not see it is
/// answered as if there were none.
@For
@Controller
class GrantPages {
  private final RoleGrants roles;
  private final Grants grants;
  private final GrantSteps steps;
  private final RoleRules rules;
  private final Rights rights;
  private final Candidates candidates;
  private final Institutions institutions;
  private final Clock clock;

  GrantPages(
      RoleGrants roles,
      Grants grants,
      GrantSteps steps,
      RoleRules rules,
      Rights rights,
      Candidates candidates,
      Institutions institutions,
      Clock clock) {
    this.roles = roles;
    this.grants = grants;
    this.steps = steps;
    this.rules = rules;
    this.rights = rights;
    this.candidates = candidates;
    this.institutions = institutions;
    this.clock = clock;
  }

  @GetMapping("/peran/{id}")
  String show(SignedIn reader, @PathVariable UUID id, Model model) {
    return show(reader, seen(reader, id), null, "", model);
  }

  @PostMapping("/peran/{id}/konfirmasi")
  String confirm(SignedIn reader, @PathVariable UUID id, Locale locale, Model model) {
    Grant grant = seen(reader, id);
    return done(reader, grant, roles.confirm(reader, id), "", locale, model);
  }

  @PostMapping("/peran/{id}/tolak")
  String decline(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "alasan", defaultValue = "") String reason,
      Locale locale,
      Model model) {
    Grant grant = seen(reader, id);
    return done(reader, grant, roles.decline(reader, id, reason), reason, locale, model);
  }

  @PostMapping("/peran/{id}/cabut")
  String revoke(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "alasan", defaultValue = "") String reason,
      Locale locale,
      Model model) {
    Grant grant = seen(reader, id);
    return done(reader, grant, roles.revoke(reader, id, reason), reason, locale, model);
  }

  @PostMapping("/peran/{id}/akhiri")
  String shorten(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "sampai", defaultValue = "") String until,
      @RequestParam(name = "alasan", defaultValue = "") String reason,
      Locale locale,
      Model model) {
    Grant grant = seen(reader, id);
    Instant end = moment(until, institutions.current().zone());
    Hindrance hindrance = end == null ? Hindrance.BAD_TIME : roles.shorten(reader, id, end, reason);
    return done(reader, grant, hindrance, reason, locale, model);
  }

  /// Names somebody who does the work meanwhile.
  @GetMapping("/peran/{id}/delegasi")
  String delegate(SignedIn reader, @PathVariable UUID id, Model model) {
    return delegation(reader, delegable(reader, id), GrantForm.EMPTY, null, model);
  }

  @PostMapping("/peran/{id}/delegasi/cari")
  String search(SignedIn reader, @PathVariable UUID id, GrantForm form, Model model) {
    return delegation(reader, delegable(reader, id), form, null, model);
  }

  @PostMapping("/peran/{id}/delegasi")
  String delegate(
      SignedIn reader, @PathVariable UUID id, GrantForm form, Locale locale, Model model) {
    Grant own = delegable(reader, id);
    Outcome outcome =
        switch (form.read(institutions.current().zone(), own)) {
          case GrantForm.Missing missing -> new Outcome.Refused(missing.what());
          case GrantForm.Complete complete -> roles.delegate(reader, own, complete.wish());
        };
    return switch (outcome) {
      case Outcome.Done done -> "redirect:/peran/" + done.grant();
      case Outcome.Refused refused ->
          delegation(reader, own, form, RolePages.error(refused.why(), locale), model);
    };
  }

  private String delegation(
      SignedIn reader, Grant own, GrantForm form, @Nullable String error, Model model) {
    Institution institution = institutions.current();
    UnitTree tree = rights.tree();
    Set<UUID> within = new HashSet<>(reader.over(Role.ADMINISTRATOR));
    within.add(own.unit());
    within.add(reader.unit());
    boolean sought = !form.name().isBlank();
    model.addAttribute("grant", own);
    model.addAttribute("form", form);
    model.addAttribute("error", error);
    model.addAttribute("sought", sought);
    model.addAttribute(
        "people",
        sought
            ? candidates.find(
                reader, own.role(), form.name(), within, tree, institution.today(clock))
            : List.of());
    model.addAttribute("zone", institution.zone());
    return "roles/delegasi";
  }

  private String done(
      SignedIn reader,
      Grant grant,
      @Nullable Hindrance hindrance,
      String reason,
      Locale locale,
      Model model) {
    return hindrance == null
        ? "redirect:/peran/" + grant.id()
        : show(reader, grant, RolePages.error(hindrance, locale), reason, model);
  }

  private String show(
      SignedIn reader, Grant grant, @Nullable String error, String reason, Model model) {
    boolean waiting = grant.state() == GrantState.WAITING;
    boolean open = grant.state().isOpen();
    model.addAttribute("grant", grant);
    model.addAttribute("error", error);
    model.addAttribute("reason", reason);
    model.addAttribute("steps", steps.of(grant.id()));
    model.addAttribute("resting", grants.restingOn(grant.id()));
    model.addAttribute("warnings", open ? rules.warnings(grant) : List.of());
    model.addAttribute("mayConfirm", waiting && rights.maySecond(reader, grant));
    model.addAttribute("mayDecline", waiting && rights.mayDecline(reader, grant));
    model.addAttribute("mayRevoke", open && !waiting && rights.mayRevoke(reader, grant));
    model.addAttribute("mayDelegate", !grant.isDelegation() && rights.mayDelegate(reader, grant));
    model.addAttribute("own", grant.person().id().equals(reader.person()));
    model.addAttribute("keeper", rights.mayGive(reader, grant.unit()));
    model.addAttribute("zone", institutions.current().zone());
    return "roles/peran";
  }

  private Grant seen(SignedIn reader, UUID id) {
    return grants
        .find(id)
        .filter(grant -> rights.maySee(reader, grant))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Grant delegable(SignedIn reader, UUID id) {
    return grants
        .find(id)
        .filter(grant -> !grant.isDelegation() && rights.mayDelegate(reader, grant))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static @Nullable Instant moment(String text, ZoneId zone) {
    try {
      return Times.read(text, zone);
    } catch (DateTimeException untold) {
      return null;
    }
  }
}
