package id.netra.app.organisation.privacy;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.Units;
import id.netra.app.organisation.privacy.Holdings.Held;
import id.netra.app.organisation.roles.GrantState;
import id.netra.app.organisation.roles.Grants;
import id.netra.app.platform.FootLink;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// `/privasi`: what Netra keeps and why; and what it keeps about me.
@Controller
class PrivacyPages {
  private static final int LONGEST = 1000;

  private final Retentions retentions;
  private final Holdings holdings;
  private final Corrections corrections;
  private final Institutions institutions;
  private final Units units;
  private final Grants grants;
  private final JsonMapper json;
  private final Clock clock;

  PrivacyPages(
      Retentions retentions,
      Holdings holdings,
      Corrections corrections,
      Institutions institutions,
      Units units,
      Grants grants,
      JsonMapper json,
      Clock clock) {
    this.retentions = retentions;
    this.holdings = holdings;
    this.corrections = corrections;
    this.institutions = institutions;
    this.units = units;
    this.grants = grants;
    this.json = json;
    this.clock = clock;
  }

  @Bean
  static FootLink footLink() {
    return new FootLink("/privasi", "privacy.foot");
  }

  @Open
  @GetMapping("/privasi")
  String all(Model model) {
    model.addAttribute("rules", retentions.all());
    return "privacy/privasi";
  }

  @For
  @GetMapping("/privasi/saya")
  String mine(SignedIn reader, Locale locale, Model model) {
    return mine(reader, locale, "", null, model);
  }

  @For
  @GetMapping("/privasi/saya.json")
  ResponseEntity<byte[]> json(SignedIn reader, Locale locale) {
    MyDataFile file = file(reader, locale);
    return download(
        MediaType.APPLICATION_JSON, "netra-data-saya.json", json.writeValueAsString(file.json()));
  }

  @For
  @GetMapping("/privasi/saya.csv")
  ResponseEntity<byte[]> csv(SignedIn reader, Locale locale) {
    return download(
        new MediaType("text", "csv", StandardCharsets.UTF_8),
        "netra-data-saya.csv",
        file(reader, locale).csv());
  }

  /// Asks for a correction.
  @For
  @PostMapping("/privasi/saya/perbaikan")
  String correct(
      SignedIn reader,
      @RequestParam(name = "jenis", defaultValue = "") String kind,
      @RequestParam(name = "isi", defaultValue = "") String wish,
      Locale locale,
      Model model) {
    boolean known = retentions.all().stream().anyMatch(rule -> rule.kind().equals(kind));
    if (!known || wish.isBlank() || wish.length() > LONGEST) {
      return mine(reader, locale, wish, "privacy.error.wish", model);
    }
    return corrections.ask(reader, kind, wish)
        ? "redirect:/privasi/saya#perbaikan"
        : mine(reader, locale, wish, "privacy.error.many", model);
  }

  private String mine(
      SignedIn reader, Locale locale, String wish, @Nullable String error, Model model) {
    MyDataFile file = file(reader, locale);
    List<Held> held = file.held();
    model.addAttribute("held", held);
    model.addAttribute("rows", file.rows());
    model.addAttribute("digest", file.shortDigest());
    model.addAttribute("wish", wish);
    model.addAttribute("error", error);
    model.addAttribute("corrections", corrections.of(reader.person()));
    model.addAttribute("officers", officers());
    model.addAttribute("zone", institutions.current().zone());
    return "privacy/saya";
  }

  /// To whom one objects.
  private List<String> officers() {
    var units = this.units.on(institutions.current().today(clock)).all().stream().map(Unit::id);
    return grants
        .find(
            new Grants.Wanted(Role.DATA_PROTECTION_OFFICER, units.toList(), false, null),
            Grants.PAGE)
        .stream()
        .filter(grant -> grant.state() == GrantState.HOLDS)
        .map(grant -> grant.person().name())
        .distinct()
        .toList();
  }

  private MyDataFile file(SignedIn reader, Locale locale) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    return new MyDataFile(holdings.of(reader.person(), words), words);
  }

  private static ResponseEntity<byte[]> download(MediaType type, String name, String content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content.getBytes(StandardCharsets.UTF_8));
  }
}
