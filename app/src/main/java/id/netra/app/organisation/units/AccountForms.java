package id.netra.app.organisation.units;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.OfficialAccounts;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The official accounts of a unit, kept from its page.
@For({Role.PROGRAMME_OFFICER, Role.COMMUNICATION_OFFICER, Role.ADMINISTRATOR})
@Controller
class AccountForms {
  private final OfficialAccounts accounts;
  private final UnitPages pages;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  AccountForms(
      OfficialAccounts accounts,
      UnitPages pages,
      Units units,
      Institutions institutions,
      Clock clock) {
    this.accounts = accounts;
    this.pages = pages;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
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

  private LocalDate today() {
    return institutions.current().today(clock);
  }
}
