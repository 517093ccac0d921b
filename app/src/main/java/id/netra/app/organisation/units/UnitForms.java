package id.netra.app.organisation.units;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.OfficialAccounts;
import id.netra.app.organisation.UnitChanges;
import id.netra.app.organisation.UnitChanges.Refused;
import id.netra.app.organisation.UnitKind;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.DateTimeException;
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

/// Changes of units from their page.
@For({Role.PROGRAMME_OFFICER, Role.COMMUNICATION_OFFICER, Role.ADMINISTRATOR})
@Controller
class UnitForms {
  /// Whoever keeps the chart.
  static final Role[] OFFICERS = {Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR};

  private static final int LONGEST = 200;

  private final UnitChanges changes;
  private final OfficialAccounts accounts;
  private final UnitPages pages;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  UnitForms(
      UnitChanges changes,
      OfficialAccounts accounts,
      UnitPages pages,
      Units units,
      Institutions institutions,
      Clock clock) {
    this.changes = changes;
    this.accounts = accounts;
    this.pages = pages;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  static boolean isOfficer(SignedIn reader) {
    return reader.hasAny(OFFICERS);
  }

  /// Something to do with a unit on a day.
  private interface Change {
    void on(LocalDate day);
  }

  @PostMapping("/unit/{id}/buka")
  String open(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("kode") String code,
      @RequestParam("nama") String name,
      @RequestParam("jenis") UnitKind kind,
      @RequestParam("sejak") String since,
      Locale locale,
      Model model) {
    return change(
        reader,
        id,
        since,
        code.isBlank() || name.isBlank() || name.length() > LONGEST,
        day -> changes.open(code, name, kind, id, day),
        locale,
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
      Locale locale,
      Model model) {
    if (parent != null) {
      mustBeMine(reader, parent);
    }
    boolean bad = name.isBlank() || name.length() > LONGEST || offlineDays < 0 || offlineDays > 60;
    return change(
        reader,
        id,
        since,
        bad,
        day -> changes.change(id, name, kind, parent, offlineDays, day, told(decree)),
        locale,
        model);
  }

  @PostMapping("/unit/{id}/gabung")
  String merge(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("ke") UUID into,
      @RequestParam("sejak") String since,
      @RequestParam(name = "dasar", defaultValue = "") String decree,
      Locale locale,
      Model model) {
    mustBeMine(reader, into);
    return change(
        reader, id, since, false, day -> changes.merge(id, into, day, told(decree)), locale, model);
  }

  @PostMapping("/unit/{id}/tutup")
  String close(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("sejak") String since,
      @RequestParam(name = "dasar", defaultValue = "") String decree,
      Locale locale,
      Model model) {
    return change(
        reader, id, since, false, day -> changes.close(id, day, told(decree)), locale, model);
  }

  @PostMapping("/unit/{id}/akun")
  String account(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("layanan") String service,
      @RequestParam("nama") String handle,
      @RequestParam("alamat") String address,
      Locale locale,
      Model model) {
    mustSpeakFor(reader, id);
    if (handle.isBlank() || handle.length() > 100 || !OfficialAccounts.fits(service, address)) {
      return pages.show(reader, id, words(locale).text("organisation.error.account"), model);
    }
    accounts.add(id, service, handle, address, today());
    return "redirect:/unit/" + id + "#akun";
  }

  @PostMapping("/unit/{id}/akun/akhiri")
  String endAccount(SignedIn reader, @PathVariable UUID id, @RequestParam("akun") UUID account) {
    mustSpeakFor(reader, id);
    accounts.end(id, account, today());
    return "redirect:/unit/" + id + "#akun";
  }

  private String change(
      SignedIn reader,
      UUID id,
      String since,
      boolean bad,
      Change change,
      Locale locale,
      Model model) {
    mustBeMine(reader, id);
    LocalDate day = day(since);
    if (day == null || bad) {
      return pages.show(reader, id, words(locale).text("organisation.error.form"), model);
    }
    try {
      change.on(day);
      return "redirect:/unit/" + id;
    } catch (Refused refused) {
      return pages.show(
          reader, id, words(locale).text("organisation.refused." + refused.refusal()), model);
    }
  }

  private void mustBeMine(SignedIn reader, UUID unit) {
    if (!units.on(today()).isWithin(unit, reader.over(OFFICERS))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /// Official accounts are kept by the communication officer too.
  private void mustSpeakFor(SignedIn reader, UUID unit) {
    boolean mine =
        units
            .on(today())
            .isWithin(
                unit,
                reader.over(
                    Role.PROGRAMME_OFFICER, Role.COMMUNICATION_OFFICER, Role.ADMINISTRATOR));
    if (!mine) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static Words words(Locale locale) {
    return Words.in(Language.of(locale.getLanguage()));
  }

  private static @Nullable String told(String text) {
    return text.isBlank() ? null : text.strip();
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
