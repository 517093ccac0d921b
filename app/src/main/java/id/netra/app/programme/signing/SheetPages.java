package id.netra.app.programme.signing;

import id.netra.app.organisation.Person;
import id.netra.app.organisation.Unit;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Laying;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/lembar`: sheets for signatures on paper, printed by unit.
@For({Role.PROGRAMME_OFFICER, Role.UNIT_HEAD})
@Controller
public class SheetPages {
  private final Sheets sheets;
  private final MySheets mine;
  private final SheetPaper paper;
  private final Measures measures;
  private final Laying laying;
  private final Witnessed witnessed;

  SheetPages(
      Sheets sheets,
      MySheets mine,
      SheetPaper paper,
      Measures measures,
      Laying laying,
      Witnessed witnessed) {
    this.sheets = sheets;
    this.mine = mine;
    this.paper = paper;
    this.measures = measures;
    this.laying = laying;
    this.witnessed = witnessed;
  }

  /// A sheet in the list.
  public record Row(Sheet sheet, String unit) {}

  /// The sheets of a measure in the reader's units, and new ones to print.
  @GetMapping("/lembar")
  String list(
      SignedIn reader,
      @RequestParam("langkah") UUID measure,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      Model model) {
    List<Unit> units = mine.units(reader);
    Map<UUID, String> names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
    model.addAttribute("title", measure(measure).plan().title());
    model.addAttribute("measure", measure.toString());
    model.addAttribute(
        "rows",
        sheets.of(measure, names.keySet()).stream()
            .map(sheet -> new Row(sheet, names.getOrDefault(sheet.unit(), "–")))
            .toList());
    model.addAttribute("units", units);
    model.addAttribute("unit", unit == null ? "" : unit.toString());
    model.addAttribute("nobody", false);
    return "signing/lembar-semua";
  }

  /// Prints sheets for whoever of a unit has not signed yet.
  @PostMapping("/lembar")
  @Nullable String print(
      SignedIn reader,
      @RequestParam("langkah") UUID measure,
      @RequestParam("unit") UUID unit,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Measure one = measure(measure);
    UUID text = one.pledge();
    if (text == null || !one.isLaid() || !mine.holds(reader, unit)) {
      throw notFound();
    }
    laying.sync(measure);
    List<UUID> people =
        witnessed.missing(measure, unit, mine.today()).stream().map(Person::id).toList();
    if (people.isEmpty()) {
      String page = list(reader, measure, unit, model);
      model.addAttribute("nobody", true);
      return page;
    }
    List<UUID> printed = sheets.print(measure, unit, text, people, reader.person());
    paper.write(printed, words(locale), request, response);
    return null;
  }

  /// The same sheet once more.
  @GetMapping("/lembar/{id}/cetak")
  void again(
      SignedIn reader,
      @PathVariable UUID id,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Sheet sheet = mine.find(reader, id).orElseThrow(SheetPages::notFound);
    paper.write(List.of(sheet.id()), words(locale), request, response);
  }

  private Measure measure(UUID id) {
    return measures.find(id).filter(one -> one.pledge() != null).orElseThrow(SheetPages::notFound);
  }

  private static Words words(Locale locale) {
    return Words.in(Language.of(locale.getLanguage()));
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
