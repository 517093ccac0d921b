package id.netra.app.organisation.people;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Posts;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.organisation.roles.RoleGrants;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/// Who comes and who goes, written down by hand; lists come in by import.
@For({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
@Controller
public class PersonForms {
  private static final List<String> STATUSES =
      List.of("PNS", "CPNS", "PPPK", "NON_ASN", "VILLAGE_HEAD", "VILLAGE_OFFICIAL");

  private final People people;
  private final Posts posts;
  private final Units units;
  private final PeoplePages pages;
  private final RoleGrants roles;
  private final Institutions institutions;
  private final Sessions sessions;
  private final Clock clock;

  PersonForms(
      People people,
      Posts posts,
      Units units,
      PeoplePages pages,
      RoleGrants roles,
      Institutions institutions,
      Sessions sessions,
      Clock clock) {
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.pages = pages;
    this.roles = roles;
    this.institutions = institutions;
    this.sessions = sessions;
    this.clock = clock;
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
    return form(reader, new Form("", "", "PNS", "", null, today().toString()), null, model);
  }

  @PostMapping("/pegawai/baru")
  @Transactional
  public String add(
      SignedIn reader,
      Form form,
      @RequestParam("unit") UUID unit,
      @RequestParam("sejak") String since,
      Model model) {
    LocalDate day = day(since);
    String error = null;
    if (form.nama().isBlank() || form.nama().length() > 200) {
      error = "organisation.error.name";
    } else if (day == null) {
      error = "organisation.error.day";
    } else if (!STATUSES.contains(form.status())) {
      error = "organisation.error.status";
    }
    if (error != null || day == null) {
      return form(reader, form, error, model);
    }
    mustBeMine(reader, unit);
    if (!units.isOpen(unit, day, null)) {
      return form(reader, form, "organisation.error.unit-closed", model);
    }
    UUID id = people.add(form.nama(), form.nip(), form.status(), unit, form.jabatan(), day);
    return "redirect:/pegawai/" + id;
  }

  @PostMapping("/pegawai/{id}/keluar")
  @Transactional
  public String leave(
      SignedIn reader, @PathVariable UUID id, @RequestParam("tanggal") String on, Model model) {
    mustSee(reader, id);
    LocalDate day = day(on);
    if (day == null) {
      return pages.show(reader, id, "organisation.error.day", model);
    }
    UnitTree.Part part = part(reader);
    if (!part.whole() && !posts.worksOnlyIn(id, part.units(), today())) {
      return pages.show(reader, id, "organisation.error.elsewhere-too", model);
    }
    if (!roles.mayLeave(id, day)) {
      return pages.show(reader, id, "organisation.error.last-administrator", model);
    }
    if (!posts.leave(id, day)) {
      return pages.show(reader, id, "organisation.error.not-here", model);
    }
    if (!day.isAfter(today())) {
      sessions.endAll(reader.institution(), id, null);
    }
    return "redirect:/pegawai/" + id;
  }

  private String form(SignedIn reader, Form form, @Nullable String error, Model model) {
    UnitTree tree = units.on(today());
    Set<UUID> mine = mine(reader, tree);
    model.addAttribute("form", form);
    model.addAttribute("error", error);
    model.addAttribute("statuses", STATUSES);
    model.addAttribute(
        "units", tree.all().stream().filter(one -> mine.contains(one.id())).toList());
    model.addAttribute("today", today());
    model.addAttribute("lowest", institutions.current().lowestUnit());
    return "organisation/orang-baru";
  }

  private UnitTree.Part part(SignedIn reader) {
    return units.on(today()).part(reader.over(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR));
  }

  private void mustSee(SignedIn reader, UUID person) {
    UnitTree.Part part = part(reader);
    boolean visible =
        part.whole()
            ? people.find(person).isPresent()
            : posts.worksIn(person, part.units(), today());
    if (!visible) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private void mustBeMine(SignedIn reader, UUID unit) {
    if (!mine(reader, units.on(today())).contains(unit)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static Set<UUID> mine(SignedIn reader, UnitTree tree) {
    return tree.within(reader.over(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException none) {
      return null;
    }
  }

  private LocalDate today() {
    return institutions.current().today(clock);
  }
}
