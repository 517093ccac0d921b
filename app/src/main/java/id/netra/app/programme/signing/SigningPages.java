package id.netra.app.programme.signing;

import id.netra.app.organisation.proof.CodeProofs;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Obligations;
import id.netra.app.programme.Outcome;
import id.netra.app.programme.signing.Signables.Signable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/ikrar/{measure}`: the reader's own pledge or pact: read it, sign it by key or code, or say why
/// not.
@For
@Controller
public class SigningPages {
  private static final int LONGEST_REASON = 1_000;

  private final Signables signables;
  private final SigningView views;
  private final Signers signers;
  private final Signing signing;
  private final KeySigning keys;
  private final CodeProofs codes;
  private final Obligations obligations;
  private final Clock clock;

  SigningPages(
      Signables signables,
      SigningView views,
      Signers signers,
      Signing signing,
      KeySigning keys,
      CodeProofs codes,
      Obligations obligations,
      Clock clock) {
    this.signables = signables;
    this.views = views;
    this.signers = signers;
    this.signing = signing;
    this.keys = keys;
    this.codes = codes;
    this.obligations = obligations;
    this.clock = clock;
  }

  /// What the script hears: where to go on, or the sentence to show.
  public record Heard(@Nullable String goal, @Nullable String said) {}

  @GetMapping("/ikrar/{measure}")
  String show(SignedIn reader, @PathVariable UUID measure, Locale locale, Model model) {
    return show(reader, mine(reader, measure), null, "", locale, model);
  }

  /// What the device must know to sign the statement made for this reader at this moment.
  @PostMapping("/ikrar/{measure}/tantangan")
  ResponseEntity<Map<String, Object>> ask(
      SignedIn reader, @PathVariable UUID measure, HttpServletResponse response) {
    Signable one = mine(reader, measure);
    String statement = statement(reader, one, Method.PASSKEY);
    return ResponseEntity.ok(keys.ask(reader, one, statement, response));
  }

  /// Takes what the device signed.
  @PostMapping("/ikrar/{measure}/kunci")
  ResponseEntity<Heard> signByKey(
      SignedIn reader,
      @PathVariable UUID measure,
      @RequestBody(required = false) @Nullable String json,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    String wrong = keys.sign(reader, measure, json == null ? "" : json, request, response);
    return wrong == null
        ? ResponseEntity.ok(new Heard("/ikrar/" + measure, null))
        : refused(locale, wrong);
  }

  /// Signs by password and second code.
  ///
  /// @param digest of the text that was shown
  @PostMapping("/ikrar/{measure}/kode")
  String signByCode(
      SignedIn reader,
      @PathVariable UUID measure,
      @RequestParam(name = "naskah", defaultValue = "") String digest,
      @RequestParam(name = "baca", defaultValue = "") String read,
      @RequestParam(name = "sandi", defaultValue = "") String password,
      @RequestParam(name = "kode", defaultValue = "") String code,
      Locale locale,
      Model model) {
    Signable one = mine(reader, measure);
    if (read.isEmpty()) {
      return show(reader, one, "signing.unread", "", locale, model);
    }
    if (!digest.equals(one.text().digest())) {
      return show(reader, one, "signing.error.other-text", "", locale, model);
    }
    String wrong =
        switch (codes.prove(reader, password, code)) {
          case RIGHT -> null;
          case WRONG -> "signing.error.wrong";
          case WAIT -> "signing.error.wait";
          case BUSY -> "signing.error.busy";
          case NONE -> "signing.no-code";
        };
    if (wrong == null) {
      String statement = statement(reader, one, Method.CODE);
      Outcome outcome =
          signing.sign(
              one.obligation(),
              new Signing.Signed(one.text(), Method.CODE, statement, null, reader.person()));
      wrong = outcome == Outcome.REFUSED ? "signing.error.closed" : null;
    }
    return wrong == null
        ? "redirect:/ikrar/" + measure
        : show(reader, one, wrong, "", locale, model);
  }

  /// Says why not. Only the programme officer reads it.
  @PostMapping("/ikrar/{measure}/alasan")
  String decline(
      SignedIn reader,
      @PathVariable UUID measure,
      @RequestParam(name = "alasan", defaultValue = "") String reason,
      Locale locale,
      Model model) {
    Signable one = mine(reader, measure);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return show(reader, one, "signing.error.reason", reason, locale, model);
    }
    obligations.decline(one.obligation().id(), reader.person(), reason.strip());
    return "redirect:/ikrar/" + measure;
  }

  private String statement(SignedIn reader, Signable one, Method method) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), reader.zone());
    Intent.Signer signer =
        signers
            .of(reader.person(), today)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Intent.of(
            signer, one.obligation().measure(), one.text(), method, clock.instant(), Map.of())
        .json();
  }

  private Signable mine(SignedIn reader, UUID measure) {
    return signables
        .of(measure, reader.person())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String show(
      SignedIn reader,
      Signable one,
      @Nullable String error,
      String reason,
      Locale locale,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    model.addAttribute("view", views.of(reader, one, words));
    model.addAttribute("error", error == null ? null : words.text(error));
    model.addAttribute("reason", reason);
    return "signing/ikrar";
  }

  private static ResponseEntity<Heard> refused(Locale locale, String key) {
    String said = Words.in(Language.of(locale.getLanguage())).text(key);
    return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(new Heard(null, said));
  }

  /// The evidence as a file, for who signed by a passkey.
  @GetMapping("/ikrar/{measure}/bukti.json")
  ResponseEntity<byte[]> evidence(SignedIn reader, @PathVariable UUID measure) {
    Signable one = mine(reader, measure);
    return views
        .file(one)
        .map(json ->
            ResponseEntity.ok()
                .header("Content-Type", "application/json")
                .header("Content-Disposition", "attachment; filename=bukti.json")
                .header("Cache-Control", "private, no-store")
                .body(json.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
