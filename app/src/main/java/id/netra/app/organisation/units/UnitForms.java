package id.netra.app.organisation.units;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitChange;
import id.netra.app.organisation.UnitChanges;
import id.netra.app.organisation.UnitChanges.Refused;
import id.netra.app.organisation.UnitKind;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Language;
import id.netra.app.platform.Typed;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Changes of units from their page: what a change would do is shown first, and done when that was
/// agreed to.
@For({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
@Controller
class UnitForms {
  /// Whoever keeps the chart.
  static final Role[] OFFICERS = {Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR};

  private static final int LONGEST = 200;

  private final UnitChanges changes;
  private final UnitAgreement agreement;
  private final UnitPages pages;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  UnitForms(
      UnitChanges changes,
      UnitAgreement agreement,
      UnitPages pages,
      Units units,
      Institutions institutions,
      Clock clock) {
    this.changes = changes;
    this.agreement = agreement;
    this.pages = pages;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  static boolean isOfficer(SignedIn reader) {
    return reader.hasAny(OFFICERS);
  }

  @PostMapping("/unit/{id}/buka")
  String open(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("kode") String code,
      @RequestParam("nama") String name,
      @RequestParam("jenis") UnitKind kind,
      @RequestParam("sejak") String since,
      @RequestParam(name = "setuju", defaultValue = "") String agreed,
      Locale locale,
      Model model) {
    mustBeMine(reader, id);
    LocalDate day = Typed.day(since);
    if (day == null
        || code.isBlank()
        || name.isBlank()
        || Math.max(code.length(), name.length()) > LONGEST) {
      return bad(reader, id, locale, model);
    }
    var fields =
        UnitAgreement.fields("kode", code, "nama", name, "jenis", kind.name(), "sejak", since);
    return agreement.change(
        reader,
        id,
        new UnitChange.Open(Ids.next(), code, name, kind, id, day),
        new UnitAgreement.Sent("buka", fields, agreed),
        model);
  }

  @PostMapping("/unit/{id}/ubah")
  String alter(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("nama") String name,
      @RequestParam("jenis") UnitKind kind,
      @RequestParam(name = "induk", required = false) @Nullable UUID parent,
      @RequestParam(name = "luring", defaultValue = "0") int offlineDays,
      @RequestParam("sejak") String since,
      @RequestParam(name = "dasar", defaultValue = "") String decree,
      @RequestParam(name = "setuju", defaultValue = "") String agreed,
      Locale locale,
      Model model) {
    mustBeMine(reader, id);
    if (parent != null) {
      mustBeKeptOrStay(reader, id, parent);
    }
    LocalDate day = Typed.day(since);
    boolean bad = name.isBlank() || name.length() > LONGEST || offlineDays < 0 || offlineDays > 60;
    if (day == null || bad) {
      return bad(reader, id, locale, model);
    }
    var fields =
        UnitAgreement.fields(
            "nama",
            name,
            "jenis",
            kind.name(),
            "induk",
            parent,
            "luring",
            offlineDays,
            "sejak",
            since,
            "dasar",
            decree);
    return agreement.change(
        reader,
        id,
        new UnitChange.Alter(id, name, kind, parent, offlineDays, day, told(decree)),
        new UnitAgreement.Sent("ubah", fields, agreed),
        model);
  }

  @PostMapping("/unit/{id}/gabung")
  String merge(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("ke") UUID into,
      @RequestParam("sejak") String since,
      @RequestParam(name = "dasar", defaultValue = "") String decree,
      @RequestParam(name = "setuju", defaultValue = "") String agreed,
      Locale locale,
      Model model) {
    mustBeMine(reader, id);
    mustBeMine(reader, into);
    LocalDate day = Typed.day(since);
    if (day == null) {
      return bad(reader, id, locale, model);
    }
    return agreement.change(
        reader,
        id,
        new UnitChange.Merge(id, into, day, told(decree)),
        new UnitAgreement.Sent(
            "gabung", UnitAgreement.fields("ke", into, "sejak", since, "dasar", decree), agreed),
        model);
  }

  @PostMapping("/unit/{id}/tutup")
  String close(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("sejak") String since,
      @RequestParam(name = "dasar", defaultValue = "") String decree,
      @RequestParam(name = "setuju", defaultValue = "") String agreed,
      Locale locale,
      Model model) {
    mustBeMine(reader, id);
    LocalDate day = Typed.day(since);
    if (day == null) {
      return bad(reader, id, locale, model);
    }
    return agreement.change(
        reader,
        id,
        new UnitChange.Close(id, day, told(decree)),
        new UnitAgreement.Sent(
            "tutup", UnitAgreement.fields("sejak", since, "dasar", decree), agreed),
        model);
  }

  /// Takes the last change of the institution back, from the page of the unit that keeps it.
  @PostMapping("/unit/{id}/urungkan")
  String takeBack(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("perubahan") UUID change,
      Locale locale,
      Model model) {
    mustBeMine(reader, id);
    boolean kept =
        changes
            .last()
            .filter(last -> last.id().equals(change) && last.anchor().equals(id))
            .isPresent();
    try {
      if (!kept) {
        return pages.show(reader, id, words(locale).text("organisation.refused.NOT_LAST"), model);
      }
      changes.takeBack(change, reader);
      return "redirect:/unit/" + id;
    } catch (Refused refused) {
      return pages.show(
          reader, id, words(locale).text("organisation.refused." + refused.refusal()), model);
    }
  }

  private String bad(SignedIn reader, UUID id, Locale locale, Model model) {
    return pages.show(reader, id, words(locale).text("organisation.error.form"), model);
  }

  /// Below what one keeps, or where it lies already.
  private void mustBeKeptOrStay(SignedIn reader, UUID unit, UUID parent) {
    Unit now = units.on(today()).find(unit);
    if (now == null || !parent.equals(now.parent())) {
      mustBeMine(reader, parent);
    }
  }

  private void mustBeMine(SignedIn reader, UUID unit) {
    if (!units.on(today()).isWithin(unit, reader.over(OFFICERS))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static Words words(Locale locale) {
    return Words.in(Language.of(locale.getLanguage()));
  }

  private static @Nullable String told(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private LocalDate today() {
    return institutions.current().today(clock);
  }
}
