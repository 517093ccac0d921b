package id.netra.app.programme.signing;

import id.netra.app.platform.BodyAllowance;
import id.netra.app.platform.Typed;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.files.StoredFile;
import id.netra.app.platform.files.StoredFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// `/lembar/{id}`: a sheet that was signed: scanned by one person, compared and counted by another.
@For({Role.PROGRAMME_OFFICER, Role.UNIT_HEAD})
@Controller
public class ScanPages {
  /// A photograph of a whole sheet, as large as telephones make them.
  private static final long LARGEST = 64L * 1024 * 1024;

  private static final int LONGEST_REASON = 500;
  private static final Set<Integer> TURNS = Set.of(0, 90, 180, 270);

  private final MySheets mine;
  private final SheetSteps steps;
  private final PledgeTexts texts;
  private final StoredFiles files;

  ScanPages(MySheets mine, SheetSteps steps, PledgeTexts texts, StoredFiles files) {
    this.mine = mine;
    this.steps = steps;
    this.texts = texts;
    this.files = files;
  }

  /// What a sheet's page shows besides the sheet.
  ///
  /// @param own whether the reader brought the scan or signed it, and so cannot be the second
  ///   person
  /// @param shown whether browsers show the scan
  /// @param turn by how many degrees it is turned
  public record View(
      Sheet sheet, String title, String unit, boolean own, boolean shown, int turn) {}

  /// What was told of the scan.
  ///
  /// @param lines those that are ticked
  /// @param day as it was typed
  public record Told(Set<Integer> lines, String day) {}

  @GetMapping("/lembar/{id}")
  String show(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "putar", defaultValue = "0") int turn,
      Model model) {
    return show(reader, mine(reader, id), turn, null, model);
  }

  /// The scan itself.
  @GetMapping("/lembar/{id}/pindai")
  void scan(SignedIn reader, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    UUID file = mine(reader, id).file();
    StoredFile stored =
        Optional.ofNullable(file).flatMap(files::find).orElseThrow(ScanPages::notFound);
    boolean shown = isShown(stored);
    response.setContentType(stored.mediaType());
    response.setContentLengthLong(stored.size());
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", shown ? "inline" : "attachment; filename=\"lembar\"");
    files.write(stored.id(), response.getOutputStream());
  }

  /// Takes a scan in.
  ///
  /// @param signed the lines that were signed
  @PostMapping("/lembar/{id}/pindai")
  String tell(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "baris", required = false) @Nullable Set<Integer> signed,
      @RequestParam(name = "tanggal", defaultValue = "") String day,
      Model model)
      throws IOException {
    Sheet sheet = mine(reader, id);
    LocalDate signedOn = Typed.day(day);
    Set<Integer> lines = signed == null ? Set.of() : signed;
    Optional<Scan> kind = file == null || file.isEmpty() ? Optional.empty() : kind(file);
    String wrong =
        file == null || file.isEmpty()
            ? "signing.sheet.error.none"
            : kind.isEmpty()
                ? "signing.sheet.error.kind"
                : lines.isEmpty()
                    ? "signing.sheet.error.lines"
                    : signedOn == null || signedOn.isAfter(mine.today())
                        ? "signing.sheet.error.day"
                        : null;
    if (wrong == null && file != null && signedOn != null) {
      var told = new SheetSteps.Told(String.valueOf(file.getOriginalFilename()), lines, signedOn);
      try (InputStream in = file.getInputStream()) {
        steps.tell(id, told, kind.orElseThrow(), in, reader.person());
        return "redirect:/lembar/" + id;
      } catch (SheetSteps.NotTaken no) {
        wrong = no.key();
      }
    }
    model.addAttribute("told", new Told(lines, day));
    return show(reader, sheet, 0, wrong, model);
  }

  /// The second person agrees.
  @PostMapping("/lembar/{id}/hitung")
  String count(SignedIn reader, @PathVariable UUID id, Model model) {
    Sheet sheet = mine(reader, id);
    try {
      steps.count(id, reader.person());
      return "redirect:/lembar/" + id;
    } catch (SheetSteps.NotTaken no) {
      return show(reader, sheet, 0, no.key(), model);
    }
  }

  /// The second person does not agree, and says why.
  @PostMapping("/lembar/{id}/tolak")
  String refuse(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "alasan", defaultValue = "") String reason,
      Model model) {
    Sheet sheet = mine(reader, id);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return show(reader, sheet, 0, "signing.sheet.error.reason", model);
    }
    try {
      steps.refuse(id, reader.person(), reason.strip());
      return "redirect:/lembar/" + id;
    } catch (SheetSteps.NotTaken no) {
      return show(reader, sheet, 0, no.key(), model);
    }
  }

  @Bean
  static BodyAllowance scans() {
    return new BodyAllowance("/lembar", LARGEST);
  }

  private String show(SignedIn reader, Sheet sheet, int turn, @Nullable String error, Model model) {
    boolean shown =
        Optional.ofNullable(sheet.file())
            .flatMap(files::find)
            .filter(ScanPages::isShown)
            .isPresent();
    model.addAttribute(
        "view",
        new View(
            sheet,
            texts.find(sheet.text()).orElseThrow().title(),
            mine.name(sheet.unit()),
            reader.person().equals(sheet.toldBy()) || sheet.isSignedBy(reader.person()),
            shown,
            TURNS.contains(turn) ? turn : 0));
    model.addAttribute("error", error);
    String today = mine.today().toString();
    model.addAttribute("today", today);
    if (!model.containsAttribute("told")) {
      model.addAttribute("told", new Told(sheet.signedLines(), today));
    }
    return "signing/lembar";
  }

  private static Optional<Scan> kind(MultipartFile file) {
    try (InputStream in = file.getInputStream()) {
      return Scan.of(in.readNBytes(Scan.HEAD));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  private static boolean isShown(StoredFile file) {
    return Scan.ofType(file.mediaType()).filter(Scan::isShown).isPresent();
  }

  private Sheet mine(SignedIn reader, UUID id) {
    return mine.find(reader, id).orElseThrow(ScanPages::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
