package id.netra.app.programme.signing;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Tenancy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// `/v`: anybody who holds a certificate checks it by its code. Nothing is told that does not stand
/// on it, and of the name only enough to compare.
@Open
@Controller
public class CheckPages {
  private final SignatureRows signatures;
  private final PledgeTexts texts;
  private final Certificates certificates;
  private final Institutions institutions;
  private final JsonMapper json;

  CheckPages(
      SignatureRows signatures,
      PledgeTexts texts,
      Certificates certificates,
      Institutions institutions,
      JsonMapper json) {
    this.signatures = signatures;
    this.texts = texts;
    this.certificates = certificates;
    this.institutions = institutions;
    this.json = json;
  }

  /// What is told of a signature.
  ///
  /// @param name its first word, then the first letters of the others
  /// @param sha256 of the certificate's file; null before one was made
  public record Told(
      PledgeText text,
      String institution,
      String name,
      Method method,
      Instant at,
      ZoneId zone,
      boolean sealed,
      @Nullable String sha256) {}

  @GetMapping("/v")
  String ask(@RequestParam(name = "kode", defaultValue = "") String typed, Model model) {
    String code = PaperCodes.meant(typed);
    return told(code).isPresent()
        ? "redirect:/v/" + code
        : show(code, null, !code.isEmpty(), model);
  }

  /// The code that leads to nothing is not told back: it came in an address.
  @GetMapping("/v/{code}")
  String check(@PathVariable String code, Model model) {
    String meant = PaperCodes.meant(code);
    Told told = told(meant).orElse(null);
    return show(told == null ? "" : meant, told, true, model);
  }

  private Optional<Told> told(String code) {
    return signatures
        .ofCode(code)
        .flatMap(found ->
            Tenancy.in(found.institution(), () -> signatures.find(found.id()).map(this::told)));
  }

  private Told told(Signature signature) {
    Optional<Certificate> made = certificates.of(signature.id());
    var institution = institutions.current();
    return new Told(
        texts.find(signature.text()).orElseThrow(),
        institution.name(),
        shortened(json.readTree(signature.statement()).path("name").asString("")),
        signature.method(),
        signature.at(),
        institution.zone(),
        made.filter(Certificate::sealed).isPresent(),
        made.map(Certificate::sha256).orElse(null));
  }

  /// `Yosefa T.` of `Yosefa Tirtawana, S.Pd.`
  static String shortened(String name) {
    String[] words = name.replaceAll(",.*", "").strip().split("\\s+", -1);
    var told = new StringBuilder(words[0]);
    for (String word : List.of(words).subList(1, words.length)) {
      word.codePoints()
          .filter(Character::isLetter)
          .limit(1)
          .forEach(letter -> told.append(' ').appendCodePoint(letter).append('.'));
    }
    return told.toString();
  }

  private static String show(String code, @Nullable Told told, boolean asked, Model model) {
    model.addAttribute("code", code.isEmpty() ? "" : PaperCodes.grouped(code));
    model.addAttribute("told", told);
    model.addAttribute("asked", asked);
    return "signing/periksa";
  }
}
