package id.netra.app.programme.cover;

import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitKind;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Coverage;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Programme;
import id.netra.app.programme.Programmes;
import id.netra.app.programme.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// One page for the secretary, made to be printed: figures by group of units, never a name.
@For(
    value = {Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.APPOINTING_AUTHORITY, Role.AUDITOR},
    whole = true)
@Controller
public class ReportPages {
  private static final int WORST = 5;

  private final Programmes programmes;
  private final Coverage coverage;

  ReportPages(Programmes programmes, Coverage coverage) {
    this.programmes = programmes;
    this.coverage = coverage;
  }

  /// The units of one kind that lie directly below the institution, with all that is in them.
  ///
  /// @param tallies in the order of the measures
  public record Group(UnitKind kind, int units, List<Tally> tallies) {}

  /// A measure with the figures of the whole institution, and in how many units directly below it
  /// something is missing.
  public record Line(Measure measure, Tally tally, int incomplete) {}

  @GetMapping("/program/{id}/laporan")
  @Transactional(readOnly = true)
  public String show(SignedIn reader, @PathVariable UUID id, Model model) {
    Programme programme =
        programmes.begun(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Coverage.Sheet sheet = coverage.of(id);
    List<Unit> top = sheet.tree().below(sheet.tree().root().id());
    model.addAttribute("programme", programme);
    model.addAttribute("sheet", sheet);
    model.addAttribute("zone", reader.zone());
    model.addAttribute("institution", reader.institutionName());
    model.addAttribute("groups", groups(sheet, top));
    model.addAttribute(
        "lines",
        sheet.measures().stream()
            .map(one ->
                new Line(
                    one,
                    sheet.total(one.id()),
                    (int)
                        top.stream()
                            .filter(unit -> !sheet.whole(unit.id(), one.id()).isComplete())
                            .count()))
            .toList());
    model.addAttribute("helps", helps(sheet, top));
    return "cover/laporan";
  }

  private static List<Group> groups(Coverage.Sheet sheet, List<Unit> top) {
    var byKind = new TreeMap<UnitKind, List<Unit>>();
    UUID root = sheet.tree().root().id();
    top.forEach(unit -> byKind.computeIfAbsent(unit.kind(), _ -> new ArrayList<>()).add(unit));
    var groups = new ArrayList<Group>();
    List<Tally> own = sheet.measures().stream().map(one -> sheet.own(root, one.id())).toList();
    if (own.stream().anyMatch(tally -> tally.laid() > 0)) {
      groups.add(new Group(UnitKind.ROOT, 1, own));
    }
    for (Map.Entry<UnitKind, List<Unit>> group : byKind.entrySet()) {
      groups.add(
          new Group(
              group.getKey(),
              group.getValue().size(),
              sheet.measures().stream()
                  .map(one ->
                      group.getValue().stream()
                          .map(unit -> sheet.whole(unit.id(), one.id()))
                          .reduce(Tally.NONE, Tally::plus))
                  .toList()));
    }
    return groups;
  }

  /// The units with most missing, all measures together.
  private static List<Table.Help> helps(Coverage.Sheet sheet, List<Unit> top) {
    var all = new ArrayList<Table.Help>();
    for (Unit unit : top) {
      for (Measure measure : sheet.measures()) {
        int missing = sheet.whole(unit.id(), measure.id()).missing();
        if (missing > 0) {
          all.add(new Table.Help(unit, measure, missing));
        }
      }
    }
    return all.stream()
        .sorted((one, other) -> other.missing() - one.missing())
        .limit(WORST)
        .toList();
  }
}
