package id.netra.app.organisation.people;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Posts;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.organisation.roles.RoleGrants;
import id.netra.app.platform.Typed;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import id.netra.roster.Nip;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who comes and who goes, written down by hand; lists come in by import.
@For({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
@Controller
public class PersonForms {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]+");
  private static final List<String> STATUSES =
      List.of("PNS", "CPNS", "PPPK", "NON_ASN", "VILLAGE_HEAD", "VILLAGE_OFFICIAL");

  private final People people;
  private final Posts posts;
  private final Units units;
  private final PeoplePages pages;
  private final RoleGrants roles;
  private final Institutions institutions;
  private final Sessions sessions;
  private final Keeping keeping;

  PersonForms(
      People people,
      Posts posts,
      Units units,
      PeoplePages pages,
      RoleGrants roles,
      Institutions institutions,
      Sessions sessions,
      Keeping keeping) {
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.pages = pages;
    this.roles = roles;
    this.institutions = institutions;
    this.sessions = sessions;
    this.keeping = keeping;
  }

  /// What is typed about somebody new.
  public record Form(
      String nama,
      String nip,
      String status,
      String jabatan,
      @Nullable UUID unit,
      @Nullable String sejak) {}

  @GetMapping("/pegawai/baru")
  String start(SignedIn reader, Model model) {
    return form(reader, new Form("", "", "PNS", "", null, keeping.today().toString()), null, model);
  }

  @PostMapping("/pegawai/baru")
  @Transactional
  public String add(
      SignedIn reader,
      Form form,
      @RequestParam("unit") UUID unit,
      @RequestParam("sejak") String since,
      Model model) {
    LocalDate day = Typed.day(since);
    String error = null;
    if (form.nama().isBlank() || form.nama().length() > 200) {
      error = "organisation.error.name";
    } else if (day == null) {
      error = "organisation.error.day";
    } else if (!STATUSES.contains(form.status())) {
      error = "organisation.error.status";
    } else {
      error = nipError(form.nip(), null);
    }
    if (error != null || day == null) {
      return form(reader, form, error, model);
    }
    keeping.mustKeepUnit(reader, unit);
    if (!units.isOpen(unit, day, null)) {
      return form(reader, form, "organisation.error.unit-closed", model);
    }
    UUID id = people.add(form.nama(), form.nip(), form.status(), unit, form.jabatan(), day);
    return "redirect:/pegawai/" + id;
  }

  /// Puts name, number and address right.
  @PostMapping("/pegawai/{id}/data")
  @Transactional
  public String correct(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("nama") String name,
      @RequestParam("nip") String nip,
      @RequestParam("surel") String email,
      Model model) {
    keeping.mustKeep(reader, id);
    String error =
        name.isBlank() || name.length() > 200 ? "organisation.error.name" : nipError(nip, id);
    if (error == null && !email.isBlank() && !EMAIL.matcher(email.strip()).matches()) {
      error = "organisation.error.email";
    }
    if (error != null) {
      return pages.show(reader, id, error, model);
    }
    people.correct(id, name, nip, email);
    return "redirect:/pegawai/" + id;
  }

  /// A number must be one, and nobody else's: by it people sign in.
  private @Nullable String nipError(String nip, @Nullable UUID person) {
    if (nip.isBlank()) {
      return null;
    }
    if (Nip.read(nip).fault() != null) {
      return "organisation.error.nip";
    }
    boolean taken = people.withNip(nip).stream().anyMatch(one -> !one.id().equals(person));
    return taken ? "organisation.error.nip-taken" : null;
  }

  @PostMapping("/pegawai/{id}/keluar")
  @Transactional
  public String leave(
      SignedIn reader, @PathVariable UUID id, @RequestParam("tanggal") String on, Model model) {
    keeping.mustKeep(reader, id);
    LocalDate day = Typed.day(on);
    if (day == null) {
      return pages.show(reader, id, "organisation.error.day", model);
    }
    UnitTree.Part part = keeping.part(reader);
    if (!part.whole() && !posts.worksOnlyIn(id, part.units(), keeping.today())) {
      return pages.show(reader, id, "organisation.error.elsewhere-too", model);
    }
    if (!roles.mayLeave(id, day)) {
      return pages.show(reader, id, "organisation.error.last-administrator", model);
    }
    if (!posts.leave(id, day)) {
      return pages.show(reader, id, "organisation.error.not-here", model);
    }
    if (!day.isAfter(keeping.today())) {
      sessions.endAll(reader.institution(), id, null);
    }
    return "redirect:/pegawai/" + id;
  }

  private String form(SignedIn reader, Form form, @Nullable String error, Model model) {
    Set<UUID> mine = keeping.part(reader).units();
    model.addAttribute("form", form);
    model.addAttribute("error", error);
    model.addAttribute("statuses", STATUSES);
    model.addAttribute(
        "units",
        units.on(keeping.today()).all().stream().filter(one -> mine.contains(one.id())).toList());
    model.addAttribute("today", keeping.today());
    model.addAttribute("lowest", institutions.current().lowestUnit());
    return "organisation/orang-baru";
  }
}
