package id.netra.app.organisation.roles;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Work;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/peran`: who holds what over which part, and how somebody is given a role.
@Controller
class RolePages {
  private static final int ORDER = 50;
  private static final int MANY = 150;

  private final RoleGrants roles;
  private final Grants grants;
  private final Rights rights;
  private final Candidates candidates;
  private final Institutions institutions;
  private final Clock clock;

  RolePages(
      RoleGrants roles,
      Grants grants,
      Rights rights,
      Candidates candidates,
      Institutions institutions,
      Clock clock) {
    this.roles = roles;
    this.grants = grants;
    this.rights = rights;
    this.candidates = candidates;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Bean
  static Work workOnRoles() {
    return new Work(
        "/peran",
        "roles.title",
        "roles.lead",
        ORDER,
        Set.of(Role.ADMINISTRATOR, Role.SECRETARY, Role.AUDITOR));
  }

  /// Who holds what.
  @For({Role.ADMINISTRATOR, Role.SECRETARY, Role.AUDITOR})
  @GetMapping("/peran")
  String list(
      SignedIn reader,
      @RequestParam(name = "peran", defaultValue = "") String role,
      @RequestParam(name = "satuan", defaultValue = "") String unit,
      @RequestParam(name = "riwayat", defaultValue = "false") boolean past,
      @RequestParam(name = "sebelum", defaultValue = "") String before,
      Model model) {
    UnitTree tree = rights.tree();
    Set<UUID> mine = tree.within(reader.over(Role.ADMINISTRATOR, Role.SECRETARY, Role.AUDITOR));
    UUID chosen = GrantForm.id(unit);
    Collection<UUID> units =
        chosen == null
            ? mine
            : tree.within(Set.of(chosen)).stream().filter(mine::contains).toList();
    Role wanted = role(role);
    List<Grant> found =
        grants.find(new Grants.Wanted(wanted, units, past, known(before)), Grants.PAGE + 1);
    model.addAttribute("grants", found.subList(0, Math.min(Grants.PAGE, found.size())));
    model.addAttribute("more", found.size() > Grants.PAGE);
    model.addAttribute("role", wanted);
    model.addAttribute("unit", chosen);
    model.addAttribute("past", past);
    model.addAttribute("units", units(tree, mine));
    model.addAttribute("given", given());
    model.addAttribute("waiting", roles.waitingFor(reader).size());
    model.addAttribute(
        "soon",
        roles.expiring(institutions.current().today(clock)).stream()
            .filter(grant -> mine.contains(grant.unit()))
            .toList());
    model.addAttribute("administrators", roles.administrators());
    model.addAttribute("mayGive", reader.hasAny(Role.ADMINISTRATOR));
    model.addAttribute("zone", institutions.current().zone());
    return "roles/daftar";
  }

  /// My own roles, now and before.
  @For
  @GetMapping("/peran/saya")
  String mine(SignedIn reader, Model model) {
    model.addAttribute("grants", grants.ofPerson(reader.person()));
    model.addAttribute("held", reader.roles());
    model.addAttribute("tree", rights.tree());
    model.addAttribute("strong", reader.means().isStrong());
    model.addAttribute("zone", institutions.current().zone());
    return "roles/saya";
  }

  @For(Role.ADMINISTRATOR)
  @GetMapping("/peran/beri")
  String ask(SignedIn reader, Model model) {
    return form(reader, GrantForm.EMPTY, null, model);
  }

  /// Looks for the person; what else was typed stays.
  @For(Role.ADMINISTRATOR)
  @PostMapping("/peran/beri/cari")
  String search(SignedIn reader, GrantForm form, Model model) {
    return form(reader, form, null, model);
  }

  @For(Role.ADMINISTRATOR)
  @PostMapping("/peran/beri")
  String give(SignedIn reader, GrantForm form, Locale locale, Model model) {
    GrantForm.Told told = form.read(institutions.current().zone(), null);
    Outcome outcome =
        switch (told) {
          case GrantForm.Missing missing -> new Outcome.Refused(missing.what());
          case GrantForm.Complete complete -> roles.give(reader, complete.wish());
        };
    return switch (outcome) {
      case Outcome.Done done -> "redirect:/peran/" + done.grant();
      case Outcome.Refused refused -> form(reader, form, error(refused.why(), locale), model);
    };
  }

  static String error(Hindrance why, Locale locale) {
    return Words.in(Language.of(locale.getLanguage())).text("roles.error." + why);
  }

  private String form(SignedIn reader, GrantForm form, @Nullable String error, Model model) {
    Institution institution = institutions.current();
    UnitTree tree = rights.tree();
    Set<UUID> over = reader.over(Role.ADMINISTRATOR);
    boolean sought = !form.name().isBlank();
    model.addAttribute("form", form);
    model.addAttribute("error", error);
    model.addAttribute("sought", sought);
    model.addAttribute(
        "people",
        sought
            ? candidates.find(
                reader, Role.ADMINISTRATOR, form.name(), over, tree, institution.today(clock))
            : List.of());
    model.addAttribute("units", units(tree, tree.within(over)));
    model.addAttribute("given", given());
    model.addAttribute("zone", institution.zone());
    model.addAttribute("alone", rights.isAlone(reader, tree.root().id()));
    return "roles/beri";
  }

  /// The units to choose from; where there are hundreds, those with others below them.
  private static List<Unit> units(UnitTree tree, Set<UUID> within) {
    List<Unit> all = tree.all().stream().filter(unit -> within.contains(unit.id())).toList();
    return all.size() <= MANY
        ? all
        : all.stream()
            .filter(unit ->
                tree.root().id().equals(unit.parent())
                    || unit.parent() == null
                    || !tree.below(unit.id()).isEmpty())
            .toList();
  }

  /// The grant after which the list goes on; null for one that is not ours.
  private @Nullable UUID known(String id) {
    UUID grant = GrantForm.id(id);
    return grant == null ? null : grants.find(grant).map(Grant::id).orElse(null);
  }

  private static List<Role> given() {
    return Arrays.stream(Role.values()).filter(Role::isGiven).toList();
  }

  private static @Nullable Role role(String name) {
    return given().stream().filter(role -> role.name().equals(name)).findAny().orElse(null);
  }
}
