package id.netra.app.letters.circular;

import id.netra.app.letters.CheckedPage.Finding;
import id.netra.app.letters.CircularState;
import id.netra.app.letters.Circulars;
import id.netra.app.letters.Citations;
import id.netra.app.letters.Difference;
import id.netra.app.letters.Published;
import id.netra.app.organisation.People;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.files.StoredFile;
import id.netra.app.platform.files.StoredFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/surat`: circulars as everybody in the institution reads them. What is not published is for
/// those who write it.
@For
@Controller
public class CircularPages {
  private static final int LONGEST_REASON = 1_000;

  private final CircularRows circulars;
  private final Circulars published;
  private final Imports imports;
  private final StoredFiles files;
  private final Citations citations;
  private final People people;

  CircularPages(
      CircularRows circulars,
      Circulars published,
      Imports imports,
      StoredFiles files,
      Citations citations,
      People people) {
    this.circulars = circulars;
    this.published = published;
    this.imports = imports;
    this.files = files;
    this.citations = citations;
    this.people = people;
  }

  /// What one page of a circular shows.
  ///
  /// @param newest null if nothing was published
  /// @param older all versions before it, the newest first
  /// @param findings what is to be said of the law that the newest version cites
  /// @param difference how its text differs from the version before
  /// @param withdrawer by whom it was withdrawn; empty if it was not
  public record Sheet(
      Circular circular,
      @Nullable Version newest,
      List<Version> older,
      List<Finding> findings,
      List<Difference> difference,
      String withdrawer,
      boolean mayWrite) {}

  @GetMapping("/surat")
  String list(
      SignedIn reader,
      @RequestParam(name = "keadaan", defaultValue = "") String state,
      @RequestParam(name = "setelah", required = false) @Nullable UUID last,
      Model model) {
    UUID after = last == null ? null : circulars.find(last).map(Circular::id).orElse(null);
    CircularState wanted =
        Arrays.stream(CircularState.values())
            .filter(one -> one.name().equalsIgnoreCase(state))
            .findFirst()
            .orElse(null);
    boolean mayWrite = LetterRoles.mayWrite(reader);
    List<Circular> found = circulars.page(wanted, mayWrite, after);
    List<Circular> shown = found.subList(0, Math.min(found.size(), CircularRows.PAGE));
    model.addAttribute("circulars", shown);
    model.addAttribute(
        "next", found.size() > shown.size() ? shown.getLast().id().toString() : null);
    model.addAttribute("first", after == null);
    model.addAttribute("state", wanted == null ? "" : wanted.name());
    model.addAttribute("mayWrite", mayWrite);
    model.addAttribute("incoming", mayWrite ? imports.waiting() : List.of());
    model.addAttribute("zone", reader.zone());
    return "circular/daftar";
  }

  @GetMapping("/surat/{id}")
  String show(SignedIn reader, @PathVariable UUID id, Locale locale, Model model) {
    return show(reader, id, null, "", locale, model);
  }

  /// The file, exactly as it was published. Nothing in it runs or is fetched, by the policy that
  /// all pages have; a sandbox besides would keep Chromium and Safari from showing it at all.
  ///
  /// @param inline whether the browser is to show it instead of keeping it
  @GetMapping("/surat/{id}/berkas/{no}")
  void file(
      SignedIn reader,
      @PathVariable UUID id,
      @PathVariable int no,
      @RequestParam(name = "tampil", defaultValue = "false") boolean inline,
      HttpServletResponse response)
      throws IOException {
    Published version =
        published
            .version(find(reader, id).id(), no)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    StoredFile file = files.find(version.file()).orElseThrow();
    String name = "surat-edaran-versi-" + no + "-" + version.sha256().substring(0, 8) + ".pdf";
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setContentLengthLong(file.size());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(name)
            .build()
            .toString());
    files.write(file.id(), response.getOutputStream());
  }

  @For(
      value = {Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.ADMINISTRATOR},
      whole = true)
  @PostMapping("/surat/{id}/tarik")
  String withdraw(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "alasan", defaultValue = "") String reason,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    find(reader, id);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return show(reader, id, "circular.error.withdrawal", reason, locale, model);
    }
    if (!circulars.withdraw(id, reader.person(), reason.strip())) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return show(reader, id, "circular.error.not-published", reason, locale, model);
    }
    return "redirect:/surat/" + id;
  }

  private String show(
      SignedIn reader, UUID id, @Nullable String error, String typed, Locale locale, Model model) {
    Circular circular = find(reader, id);
    List<Version> versions = circulars.versions(id);
    Version newest = versions.isEmpty() ? null : versions.getFirst();
    List<Version> older = versions.isEmpty() ? versions : versions.subList(1, versions.size());
    Words words = Words.in(Language.of(locale.getLanguage()));
    Circular.Withdrawal withdrawal = circular.withdrawal();
    model.addAttribute(
        "sheet",
        new Sheet(
            circular,
            newest,
            older,
            newest == null
                ? List.of()
                : citations.findings(
                    newest.published().text(),
                    newest.published().day(),
                    newest.published().number(),
                    words),
            newest == null || older.isEmpty()
                ? List.of()
                : Difference.between(
                    older.getFirst().published().text(), newest.published().text()),
            withdrawal == null ? "" : name(withdrawal.by()),
            LetterRoles.mayWrite(reader)));
    model.addAttribute("error", error);
    model.addAttribute("typed", typed);
    model.addAttribute("zone", reader.zone());
    return "circular/surat";
  }

  private Circular find(SignedIn reader, UUID id) {
    return circulars
        .find(id)
        .filter(one -> one.state() != CircularState.PREPARED || LetterRoles.mayWrite(reader))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String name(UUID person) {
    return people.find(person).map(one -> one.name()).orElse("–");
  }
}
