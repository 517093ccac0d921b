package id.netra.app.organisation.roster;

import id.netra.app.organisation.Looks;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What was found in a personnel list: its problems and its differences, person by person. Who read
/// them is recorded, as with every list of people.
@For({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
@Controller
public class FoundPages {
  private final MyImports mine;
  private final Found found;
  private final Differences differences;
  private final Looks looks;

  FoundPages(MyImports mine, Found found, Differences differences, Looks looks) {
    this.mine = mine;
    this.found = found;
    this.differences = differences;
    this.looks = looks;
  }

  /// The problems, a page at a time.
  @GetMapping("/pegawai/impor/{id}/masalah")
  @Transactional
  public String problems(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "jenis", defaultValue = "") String kind,
      @RequestParam(name = "setelah", defaultValue = "-1") int after,
      Locale locale,
      Model model) {
    RosterImport one = mine.find(reader, id);
    List<Found.Line> lines = found.page(id, locale.getLanguage(), kind, after, Found.PAGE + 1);
    model.addAttribute("one", one);
    model.addAttribute("kind", kind);
    model.addAttribute("counts", found.counts(id));
    show(reader, lines, model);
    return "roster/masalah";
  }

  /// The same problems, all of them, as a table.
  @GetMapping(path = "/pegawai/impor/{id}/masalah.csv", produces = "text/csv;charset=UTF-8")
  @ResponseBody
  @Transactional
  public String problemSheet(SignedIn reader, @PathVariable UUID id, Locale locale) {
    mine.find(reader, id);
    List<Found.Line> lines = found.page(id, locale.getLanguage(), "", -1, Integer.MAX_VALUE);
    record(reader, lines.size());
    return ProblemSheet.of(lines, Words.in(Language.of(locale.getLanguage())));
  }

  /// The differences, a page at a time.
  @GetMapping("/pegawai/impor/{id}/perbedaan")
  @Transactional
  public String differences(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "jenis", defaultValue = "") String kind,
      @RequestParam(name = "setelah", defaultValue = "-1") int after,
      Model model) {
    RosterImport one = mine.find(reader, id);
    List<Differences.Line> lines = differences.page(id, kind, after, Found.PAGE + 1);
    model.addAttribute("one", one);
    model.addAttribute("kind", kind);
    model.addAttribute("counts", differences.counts(id));
    show(reader, lines, model);
    return "roster/perbedaan";
  }

  private void show(SignedIn reader, List<?> lines, Model model) {
    List<?> shown = lines.subList(0, Math.min(Found.PAGE, lines.size()));
    record(reader, shown.size());
    model.addAttribute("lines", shown);
    model.addAttribute("more", lines.size() > Found.PAGE);
  }

  private void record(SignedIn reader, int people) {
    Role role = reader.hasAny(Role.PROGRAMME_OFFICER) ? Role.PROGRAMME_OFFICER : Role.ADMINISTRATOR;
    looks.record(reader, role, null, "IMPORT", people);
  }
}
