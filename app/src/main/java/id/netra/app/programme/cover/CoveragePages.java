package id.netra.app.programme.cover;

import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitKind;
import id.netra.app.organisation.UnitTree;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.pdf.PdfFacts;
import id.netra.app.platform.pdf.PdfPrinter;
import id.netra.app.programme.Coverage;
import id.netra.app.programme.Programme;
import id.netra.app.programme.Programmes;
import id.netra.app.programme.Viewers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The figures of a programme by unit, each within the reader's part, and the same as files.
@For({
  Role.PROGRAMME_OFFICER,
  Role.SECRETARY,
  Role.APPOINTING_AUTHORITY,
  Role.UNIT_HEAD,
  Role.AUDITOR
})
@Controller
public class CoveragePages {
  private static final int PAGE = 60;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Programmes programmes;
  private final Coverage coverage;
  private final PdfPrinter printer;

  CoveragePages(Programmes programmes, Coverage coverage, PdfPrinter printer) {
    this.printer = printer;
    this.programmes = programmes;
    this.coverage = coverage;
  }

  @GetMapping("/program/{id}/cakupan")
  @Transactional(readOnly = true)
  public String show(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      @RequestParam(name = "kelompok", defaultValue = "") String kind,
      @RequestParam(name = "tampil", defaultValue = "") String shown,
      @RequestParam(name = "setelah", required = false) @Nullable UUID after,
      Locale locale,
      Model model) {
    return page(reader, id, table(reader, id, unit, kind, shown, ""), after, locale, model);
  }

  /// What is sought travels in the body of a form, never in an address.
  @PostMapping("/program/{id}/cakupan")
  @Transactional(readOnly = true)
  public String find(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      @RequestParam(name = "q", defaultValue = "") String words,
      Locale locale,
      Model model) {
    return page(reader, id, table(reader, id, unit, "", "", words), null, locale, model);
  }

  private String page(
      SignedIn reader, UUID id, Table table, @Nullable UUID after, Locale locale, Model model) {
    UnitTree tree = table.sheet().tree();
    List<Table.Row> rest =
        after == null
            ? table.rows()
            : table.rows().stream()
                .dropWhile(row -> !row.unit().id().equals(after))
                .skip(1)
                .toList();
    UnitTree.Part part = Viewers.figures(reader, tree);
    model.addAttribute("programme", found(id));
    model.addAttribute("table", table);
    model.addAttribute("rows", rest.subList(0, Math.min(PAGE, rest.size())));
    model.addAttribute("more", rest.size() > PAGE);
    model.addAttribute("lines", Lines.of(table, words(locale)));
    model.addAttribute("zone", reader.zone());
    model.addAttribute(
        "above",
        tree.path(table.unit().id()).stream()
            .filter(one -> part.units().contains(one.id()) && !one.equals(table.unit()))
            .toList());
    model.addAttribute(
        "tops",
        tree.all().stream()
            .filter(one -> part.units().contains(one.id()))
            .filter(one -> one.parent() == null || !part.units().contains(one.parent()))
            .toList());
    model.addAttribute(
        "kinds",
        tree.all().stream()
            .filter(one -> part.units().contains(one.id()))
            .map(Unit::kind)
            .filter(one -> one != UnitKind.ROOT)
            .distinct()
            .sorted()
            .toList());
    model.addAttribute("people", !Viewers.people(reader, tree).units().isEmpty());
    return "cover/cakupan";
  }

  @GetMapping("/program/{id}/cakupan.csv")
  @Transactional(readOnly = true)
  public ResponseEntity<byte[]> csv(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      @RequestParam(name = "kelompok", defaultValue = "") String kind,
      @RequestParam(name = "tampil", defaultValue = "") String shown,
      Locale locale) {
    Table table = table(reader, id, unit, kind, shown, "");
    return file(table, Lines::csv, "text/csv;charset=UTF-8", "cakupan.csv", locale);
  }

  @GetMapping("/program/{id}/cakupan.xlsx")
  @Transactional(readOnly = true)
  public ResponseEntity<byte[]> xlsx(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      @RequestParam(name = "kelompok", defaultValue = "") String kind,
      @RequestParam(name = "tampil", defaultValue = "") String shown,
      Locale locale) {
    Table table = table(reader, id, unit, kind, shown, "");
    return file(table, Lines::xlsx, XLSX, "cakupan.xlsx", locale);
  }

  @GetMapping("/program/{id}/cakupan.pdf")
  @Transactional(readOnly = true)
  public ResponseEntity<byte[]> pdf(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      @RequestParam(name = "kelompok", defaultValue = "") String kind,
      @RequestParam(name = "tampil", defaultValue = "") String shown,
      Locale locale) {
    Table table = table(reader, id, unit, kind, shown, "");
    String programme = found(id).name();
    return file(
        table,
        (lines, words) ->
            printer.print(
                "cover/cakupan-pdf",
                Map.of(
                    "words",
                    words,
                    "institution",
                    reader.institutionName(),
                    "programme",
                    programme,
                    "unit",
                    table.unit().name(),
                    "at",
                    words.text("programme.as-of", words.moment(table.sheet().at(), reader.zone())),
                    "lines",
                    lines),
                new PdfFacts(
                    programme,
                    reader.institutionName(),
                    words.language().code(),
                    table.sheet().at())),
        "application/pdf",
        "cakupan.pdf",
        locale);
  }

  private static ResponseEntity<byte[]> file(
      Table table,
      BiFunction<Lines, Words, byte[]> write,
      String type,
      String name,
      Locale locale) {
    Words words = words(locale);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(write.apply(Lines.of(table, words), words));
  }

  private Table table(
      SignedIn reader, UUID id, @Nullable UUID unit, String kind, String shown, String words) {
    found(id);
    Coverage.Sheet sheet = coverage.of(id);
    UnitTree.Part part = Viewers.figures(reader, sheet.tree());
    UUID top = Viewers.unit(unit, part, sheet.tree());
    return Table.of(sheet, Filter.of(top, kind, shown, words), part);
  }

  private Programme found(UUID id) {
    return programmes
        .begun(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Words words(Locale locale) {
    return Words.in(Language.of(locale.getLanguage()));
  }
}
