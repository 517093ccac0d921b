package id.netra.app.programme.signing;

import id.netra.app.organisation.Person;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.mail.Notices;
import id.netra.app.programme.Outcome;
import id.netra.app.programme.signing.Signables.Signable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/// `/saksi`: an officer's device passes from hand to hand, and the officer sees who signs. Whoever
/// is said to have signed is told so, and can object.
@For(Role.PROGRAMME_OFFICER)
@Controller
public class WitnessPages {
  /// As many as a page shows; who has signed makes room for the next.
  private static final int MOST = 200;

  private final Signables signables;
  private final Signers signers;
  private final Signing signing;
  private final Witnessed witnessed;
  private final MySheets mine;
  private final Notices notices;
  private final Clock clock;

  WitnessPages(
      Signables signables,
      Signers signers,
      Signing signing,
      Witnessed witnessed,
      MySheets mine,
      Notices notices,
      Clock clock) {
    this.signables = signables;
    this.signers = signers;
    this.signing = signing;
    this.witnessed = witnessed;
    this.mine = mine;
    this.notices = notices;
    this.clock = clock;
  }

  /// Somebody who has not signed yet.
  public record Row(UUID person, String name, String nip) {}

  /// Who of a unit has not signed.
  @GetMapping("/saksi")
  String list(
      SignedIn reader,
      @RequestParam("langkah") UUID measure,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      Model model) {
    var units = mine.units(reader);
    if (units.isEmpty()) {
      throw notFound();
    }
    UUID chosen = unit == null || !mine.holds(reader, unit) ? units.getFirst().id() : unit;
    model.addAttribute("measure", measure.toString());
    model.addAttribute("units", units);
    model.addAttribute("unit", chosen.toString());
    model.addAttribute(
        "rows",
        witnessed.missing(measure, chosen, mine.today()).stream()
            .filter(one -> !one.id().equals(reader.person()))
            .limit(MOST)
            .map(WitnessPages::row)
            .toList());
    return "signing/saksi-semua";
  }

  /// The text, for the eyes of that person.
  @GetMapping("/saksi/{measure}/{person}")
  String show(SignedIn reader, @PathVariable UUID measure, @PathVariable UUID person, Model model) {
    return show(reader, measure, person, null, model);
  }

  /// The person signs, and the officer says to have seen it.
  @PostMapping("/saksi/{measure}/{person}")
  @Transactional
  public String sign(
      SignedIn reader,
      @PathVariable UUID measure,
      @PathVariable UUID person,
      @RequestParam(name = "setuju", defaultValue = "") String agreed,
      @RequestParam(name = "saksi", defaultValue = "") String seen,
      Model model) {
    Signable one = one(reader, measure, person);
    if (agreed.isEmpty() || seen.isEmpty()) {
      return show(reader, measure, person, "signing.witness.error.both", model);
    }
    Intent.Signer signer = signers.of(person, mine.today()).orElseThrow(WitnessPages::notFound);
    String statement =
        Intent.of(
                signer,
                measure,
                one.text(),
                Method.WITNESSED,
                clock.instant(),
                Map.of("witness", reader.person().toString()))
            .json();
    Outcome outcome =
        signing.sign(
            one.obligation(),
            new Signing.Signed(one.text(), Method.WITNESSED, statement, null, reader.person()));
    if (outcome == Outcome.REFUSED) {
      return show(reader, measure, person, "signing.error.closed", model);
    }
    if (outcome == Outcome.DONE) {
      notices.send(
          person, "signing.witness.told", List.of(one.text().title()), "/ikrar/" + measure);
    }
    return "redirect:/saksi?langkah=" + measure;
  }

  private String show(
      SignedIn reader, UUID measure, UUID person, @Nullable String error, Model model) {
    Signable one = one(reader, measure, person);
    model.addAttribute("measure", measure.toString());
    model.addAttribute("text", one.text());
    model.addAttribute(
        "signer", signers.of(person, mine.today()).orElseThrow(WitnessPages::notFound));
    model.addAttribute("error", error);
    return "signing/saksi";
  }

  /// What a person of the reader's part is to sign; never the reader's own.
  private Signable one(SignedIn reader, UUID measure, UUID person) {
    return signables
        .of(measure, person)
        .filter(_ -> !person.equals(reader.person()))
        .filter(_ ->
            witnessed
                .unit(person, mine.today())
                .filter(unit -> mine.holds(reader, unit))
                .isPresent())
        .orElseThrow(WitnessPages::notFound);
  }

  private static Row row(Person one) {
    return new Row(one.id(), one.name(), one.nipMasked());
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
