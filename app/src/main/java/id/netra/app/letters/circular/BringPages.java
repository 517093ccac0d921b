package id.netra.app.letters.circular;

import id.netra.app.letters.CircularState;
import id.netra.app.letters.Citations;
import id.netra.app.letters.seal.SignatureReport;
import id.netra.app.letters.seal.Signatures;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.BodyAllowance;
import id.netra.app.platform.Language;
import id.netra.app.platform.Typed;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// `/surat/impor`: a letter that was signed elsewhere comes in. First the file, which is kept; then
/// what it is, proposed from its text; then it is published.
@For(
    value = {Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.ADMINISTRATOR},
    whole = true)
@Controller
public class BringPages {
  /// The largest file and what a form adds to it.
  private static final long BODY = Signatures.LARGEST + 64L * 1024;

  private static final String HOME = "redirect:/surat/impor/";

  private final Imports imports;
  private final PdfLook looks;
  private final CircularRows circulars;
  private final Citations citations;
  private final Institutions institutions;
  private final Clock clock;

  BringPages(
      Imports imports,
      PdfLook looks,
      CircularRows circulars,
      Citations citations,
      Institutions institutions,
      Clock clock) {
    this.imports = imports;
    this.looks = looks;
    this.circulars = circulars;
    this.citations = citations;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What was typed about a letter, as it was typed.
  public record Form(String nature, String subject, String number, String day, String change) {
    static Form of(MultiValueMap<String, String> form) {
      return new Form(
          last(form, "sifat"),
          last(form, "perihal"),
          last(form, "nomor"),
          last(form, "tanggal"),
          last(form, "alasan"));
    }

    static Form of(Heading heading) {
      LocalDate day = heading.day();
      return new Form(
          heading.nature(),
          heading.subject(),
          heading.number(),
          day == null ? "" : day.toString(),
          "");
    }

    private static String last(MultiValueMap<String, String> form, String name) {
      String value = form.getOrDefault(name, java.util.List.of("")).getLast();
      return value == null ? "" : value.strip();
    }
  }

  @GetMapping("/surat/impor")
  String start(
      @RequestParam(name = "ganti", required = false) @Nullable UUID replaced, Model model) {
    return start(replaced, null, model);
  }

  @PostMapping("/surat/impor")
  String receive(
      SignedIn reader,
      @RequestParam("berkas") MultipartFile file,
      @RequestParam(name = "ganti", required = false) @Nullable UUID replaced,
      HttpServletResponse response,
      Model model)
      throws IOException {
    String error = error(file);
    byte[] pdf = error == null ? file.getBytes() : new byte[0];
    if (error == null && !Signatures.isPdf(pdf)) {
      error = "circular.error.no-pdf";
    }
    if (error != null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return start(replaced, error, model);
    }
    Circular known = replaced == null ? null : replaceable(replaced);
    Looked looked = looks.look(pdf);
    if (looked.signatures().outcome() == SignatureReport.Outcome.BUSY) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return start(replaced, "circular.error.busy", model);
    }
    String name = file.getOriginalFilename();
    UUID id =
        imports.receive(
            pdf,
            name == null ? "" : name,
            looked,
            known == null ? null : known.id(),
            reader.person());
    return HOME + id;
  }

  private static @Nullable String error(MultipartFile file) {
    if (file.isEmpty()) {
      return "circular.error.no-file";
    }
    return file.getSize() > Signatures.LARGEST ? "circular.error.large" : null;
  }

  @GetMapping("/surat/impor/{id}")
  String look(@PathVariable UUID id, Locale locale, Model model) {
    Incoming one = find(id);
    return look(one, Form.of(Heading.of(one.text())), null, locale, model);
  }

  @PostMapping("/surat/impor/{id}")
  String publish(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> fields,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    Incoming one = find(id);
    Form form = Form.of(fields);
    String error = error(one, form);
    LocalDate day = Typed.day(form.day());
    if (error == null && day != null) {
      var told = new Imports.Told(form.nature(), form.subject(), form.number(), day, form.change());
      Optional<UUID> circular = imports.publish(one, told, reader.person());
      if (circular.isPresent()) {
        return "redirect:/surat/" + circular.get();
      }
      error = "circular.error.over";
    }
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return look(one, form, error, locale, model);
  }

  @PostMapping("/surat/impor/{id}/batal")
  String drop(@PathVariable UUID id) {
    imports.drop(find(id).id());
    return "redirect:/surat";
  }

  @Bean
  static BodyAllowance lettersBrought() {
    return new BodyAllowance("/surat/impor", BODY);
  }

  private @Nullable String error(Incoming one, Form form) {
    if (form.subject().isEmpty() || form.subject().length() > 300) {
      return "circular.error.subject";
    }
    if (form.number().isEmpty() || form.number().length() > 100) {
      return "circular.error.number";
    }
    LocalDate day = Typed.day(form.day());
    if (day == null) {
      return "circular.error.day";
    }
    if (day.isAfter(institutions.current().today(clock))) {
      return "circular.error.later";
    }
    if (form.nature().length() > 40) {
      return "circular.error.nature";
    }
    boolean reasoned = !form.change().isEmpty() && form.change().length() <= 1_000;
    return one.circular() != null && !reasoned ? "circular.error.change" : null;
  }

  private String start(@Nullable UUID replaced, @Nullable String error, Model model) {
    model.addAttribute("replaced", replaced == null ? null : replaceable(replaced));
    model.addAttribute("error", error);
    return "circular/impor";
  }

  private String look(Incoming one, Form form, @Nullable String error, Locale locale, Model model) {
    LocalDate told = Typed.day(form.day());
    LocalDate day = told == null ? institutions.current().today(clock) : told;
    UUID circular = one.circular();
    model.addAttribute("one", one);
    model.addAttribute("form", form);
    model.addAttribute("error", error);
    model.addAttribute("replaced", circular == null ? null : circulars.find(circular).orElse(null));
    model.addAttribute("same", imports.same(one.file()).orElse(null));
    model.addAttribute(
        "findings",
        citations.findings(
            one.text(), day, form.number(), Words.in(Language.of(locale.getLanguage()))));
    model.addAttribute("zone", institutions.current().zone());
    return "circular/lihat";
  }

  private Circular replaceable(UUID id) {
    return circulars
        .find(id)
        .filter(one -> one.state() == CircularState.PUBLISHED)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Incoming find(UUID id) {
    return imports
        .find(id)
        .filter(one -> one.state().equals("WAITING"))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
