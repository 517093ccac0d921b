package id.netra.app.organisation.units;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.OfficialAccounts;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.organisation.Posts;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitChanges;
import id.netra.app.organisation.UnitKind;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.NavItem;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/unit`: the organisation chart on any day, and one unit. Everybody who has signed in may see
/// how the institution is made up; people are another page.
@For
@Controller
public class UnitPages {
  /// How many levels of the chart are shown until somebody asks for more.
  private static final int SHOWN = 2;

  /// Whoever keeps official accounts.
  private static final Role[] SPEAKERS = {
    Role.PROGRAMME_OFFICER, Role.COMMUNICATION_OFFICER, Role.ADMINISTRATOR
  };

  private final Units units;
  private final UnitChanges changes;
  private final UnitHistory history;
  private final OfficialAccounts accounts;
  private final Posts posts;
  private final People people;
  private final Institutions institutions;
  private final Clock clock;

  UnitPages(
      Units units,
      UnitChanges changes,
      UnitHistory history,
      OfficialAccounts accounts,
      Posts posts,
      People people,
      Institutions institutions,
      Clock clock) {
    this.units = units;
    this.changes = changes;
    this.history = history;
    this.accounts = accounts;
    this.posts = posts;
    this.people = people;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// A unit in the chart.
  ///
  /// @param people how many work in it and below
  public record Row(Unit unit, int depth, int people) {}

  /// The last change, with the name of who made it.
  public record Done(UnitChanges.Last change, String by) {}

  @GetMapping("/unit")
  String chart(
      SignedIn reader,
      @RequestParam(name = "tanggal", defaultValue = "") String on,
      @RequestParam(name = "jenis", defaultValue = "") String kind,
      Model model) {
    Institution institution = institutions.current();
    LocalDate day = day(on, institution.today(clock));
    if (day.isBefore(units.first())) {
      day = units.first();
    }
    UnitTree tree = units.on(day);
    Map<UUID, Integer> counts = history.people(day);
    List<Row> rows =
        tree.all().stream()
            .filter(unit -> kind.isEmpty() || unit.kind().name().equals(kind))
            .filter(unit -> !kind.isEmpty() || tree.path(unit.id()).size() <= SHOWN)
            .map(unit ->
                new Row(
                    unit,
                    tree.path(unit.id()).size() - 1,
                    tree.subtree(unit.id()).stream()
                        .mapToInt(one -> counts.getOrDefault(one.id(), 0))
                        .sum()))
            .toList();
    model.addAttribute("rows", rows);
    model.addAttribute("day", day);
    model.addAttribute("kind", kind);
    model.addAttribute("all", tree.all().size());
    model.addAttribute(
        "kinds",
        Arrays.stream(UnitKind.values())
            .filter(one -> tree.all().stream().anyMatch(unit -> unit.kind() == one))
            .toList());
    model.addAttribute("lowest", institution.lowestUnit());
    model.addAttribute("officer", UnitForms.isOfficer(reader));
    return "organisation/unit-semua";
  }

  @GetMapping("/unit/{id}")
  String show(SignedIn reader, @PathVariable UUID id, Model model) {
    return show(reader, id, null, model);
  }

  /// The page of a unit, with what could not be done.
  String show(SignedIn reader, UUID id, @Nullable String error, Model model) {
    Institution institution = institutions.current();
    LocalDate today = institution.today(clock);
    UnitTree tree = units.on(today);
    Unit unit = tree.find(id);
    List<UnitHistory.State> states = history.of(id);
    if (states.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Map<UUID, Integer> counts = history.people(today);
    model.addAttribute("unit", unit);
    model.addAttribute("states", states);
    model.addAttribute("path", tree.path(id));
    model.addAttribute("below", tree.below(id));
    model.addAttribute("counts", counts);
    model.addAttribute(
        "head", posts.head(id, today).flatMap(people::find).map(Person::name).orElse(null));
    model.addAttribute("accounts", accounts.of(id));
    model.addAttribute("services", OfficialAccounts.services());
    model.addAttribute("kinds", UnitKind.values());
    model.addAttribute("all", tree.all());
    model.addAttribute("today", today);
    model.addAttribute("lowest", institution.lowestUnit());
    model.addAttribute("error", error);
    model.addAttribute(
        "last",
        unit != null && tree.isWithin(id, reader.over(UnitForms.OFFICERS))
            ? changes.last().filter(last -> last.anchor().equals(id)).map(this::done).orElse(null)
            : null);
    model.addAttribute("zone", institution.zone());
    model.addAttribute("speaker", unit != null && tree.isWithin(id, reader.over(SPEAKERS)));
    model.addAttribute(
        "officer", unit != null && tree.isWithin(id, reader.over(UnitForms.OFFICERS)));
    return "organisation/unit";
  }

  private Done done(UnitChanges.Last last) {
    return new Done(last, people.find(last.by()).map(Person::name).orElse(""));
  }

  @Bean
  static NavItem chartItem() {
    return new NavItem("/unit", "organisation.units", 4, Set.of(Role.EMPLOYEE));
  }

  private static LocalDate day(String text, LocalDate otherwise) {
    try {
      return text.isEmpty() ? otherwise : LocalDate.parse(text);
    } catch (DateTimeException none) {
      return otherwise;
    }
  }
}
