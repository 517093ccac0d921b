package id.netra.app.programme.cover;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Statuses;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Breakdown;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Programme;
import id.netra.app.programme.Programmes;
import id.netra.app.programme.Subject;
import id.netra.app.programme.Viewers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The figures of a unit with all below it by kind of employment and from day to day; never a name.
@For({
  Role.PROGRAMME_OFFICER,
  Role.SECRETARY,
  Role.APPOINTING_AUTHORITY,
  Role.UNIT_HEAD,
  Role.AUDITOR
})
@Controller
public class BreakdownPages {
  private final Programmes programmes;
  private final Breakdown breakdown;
  private final Measures measures;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  BreakdownPages(
      Programmes programmes,
      Breakdown breakdown,
      Measures measures,
      Units units,
      Institutions institutions,
      Clock clock) {
    this.programmes = programmes;
    this.breakdown = breakdown;
    this.measures = measures;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// People of one kind of employment, with their figures in the order of the measures; null where
  /// nothing is asked of them.
  public record Line(String status, List<Breakdown.@Nullable Group> groups) {}

  @GetMapping("/program/{id}/cakupan/rincian")
  @Transactional(readOnly = true)
  public String show(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "unit", required = false) @Nullable UUID asked,
      Locale locale,
      Model model) {
    Programme programme =
        programmes.begun(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    UnitTree tree = units.on(institutions.current().today(clock));
    UnitTree.Part part = Viewers.figures(reader, tree);
    Unit unit = Objects.requireNonNull(tree.find(Viewers.unit(asked, part, tree)));
    boolean whole = unit.equals(tree.root());
    Breakdown.Sides sides =
        breakdown.of(id, whole ? null : tree.subtree(unit.id()).stream().map(Unit::id).toList());
    List<Measure> laid = measures.of(id).stream().filter(Measure::isLaid).toList();
    List<Measure> personal =
        laid.stream().filter(one -> one.plan().subject() == Subject.PERSON).toList();
    model.addAttribute("programme", programme);
    model.addAttribute("unit", unit);
    model.addAttribute("measures", personal);
    model.addAttribute(
        "lines", lines(personal, sides, Words.in(Language.of(locale.getLanguage()))));
    model.addAttribute("trends", laid.stream().map(one -> Trend.of(one, sides)).toList());
    return "cover/rincian";
  }

  private List<Line> lines(List<Measure> personal, Breakdown.Sides sides, Words words) {
    String lowest = institutions.current().lowestUnit();
    return sides.groups().stream()
        .map(Breakdown.Group::status)
        .filter(status -> !status.isEmpty())
        .distinct()
        .sorted()
        .map(status ->
            new Line(Statuses.name(words, status, lowest), groups(personal, sides, status)))
        .toList();
  }

  private static List<Breakdown.@Nullable Group> groups(
      List<Measure> personal, Breakdown.Sides sides, String status) {
    var groups = new ArrayList<Breakdown.@Nullable Group>();
    for (Measure measure : personal) {
      groups.add(
          sides.groups().stream()
              .filter(one -> one.measure().equals(measure.id()) && one.status().equals(status))
              .findFirst()
              .orElse(null));
    }
    return groups;
  }
}
