package id.netra.app.organisation.people;

import id.netra.app.organisation.Assignment;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Looks;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.organisation.Posts;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.NavItem;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/pegawai`: the people of one's part, and one person. Names are in the answer only, never in an
/// address; every look at somebody else is recorded.
@For({
  Role.UNIT_HEAD,
  Role.PROGRAMME_OFFICER,
  Role.SECRETARY,
  Role.APPOINTING_AUTHORITY,
  Role.DATA_PROTECTION_OFFICER,
  Role.ADMINISTRATOR
})
@Controller
public class PeoplePages {
  /// Whoever may see people, and keeps them in order.
  static final Role[] READERS = {
    Role.PROGRAMME_OFFICER,
    Role.ADMINISTRATOR,
    Role.SECRETARY,
    Role.APPOINTING_AUTHORITY,
    Role.DATA_PROTECTION_OFFICER,
    Role.UNIT_HEAD
  };

  private final PeopleList list;
  private final People people;
  private final Posts posts;
  private final Units units;
  private final Institutions institutions;
  private final Looks looks;
  private final Clock clock;

  PeoplePages(
      PeopleList list,
      People people,
      Posts posts,
      Units units,
      Institutions institutions,
      Looks looks,
      Clock clock) {
    this.list = list;
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.institutions = institutions;
    this.looks = looks;
    this.clock = clock;
  }

  /// A post of the person shown, with the names of its unit and of the superior in it.
  ///
  /// @param unit from the widest to the narrowest, but for the institution
  /// @param superiorNip of the superior set by hand; empty if the chart says it
  /// @param rivals who else holds definitively what only one can
  public record Post(
      Assignment post,
      String unit,
      @Nullable String superior,
      String superiorNip,
      boolean open,
      List<String> rivals) {}

  @GetMapping("/pegawai")
  @Transactional
  public String list(
      SignedIn reader,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      @RequestParam(name = "status", defaultValue = "") String status,
      @RequestParam(name = "urut", defaultValue = "") String order,
      @RequestParam(name = "setelah", required = false) @Nullable UUID after,
      Model model) {
    LocalDate today = today();
    UnitTree tree = units.on(today);
    UnitTree.Part mine = tree.part(reader.over(READERS));
    UnitTree.Part wanted = wanted(tree, unit, mine);
    var wish = new PeopleList.Wish(wanted, today, status, PeopleList.Order.of(order));
    List<PeopleList.Line> lines =
        list.page(
            wish, after == null ? null : list.line(wish, after).orElse(null), PeopleList.PAGE + 1);
    List<PeopleList.Line> shown = lines.subList(0, Math.min(PeopleList.PAGE, lines.size()));
    looks.record(reader, role(reader), null, "LIST", shown.size());
    model.addAttribute("lines", shown);
    model.addAttribute("more", lines.size() > PeopleList.PAGE);
    model.addAttribute("counts", list.counts(wanted, today));
    model.addAttribute(
        "units", tree.all().stream().filter(one -> mine.units().contains(one.id())).toList());
    model.addAttribute("tree", tree);
    model.addAttribute("unit", unit);
    model.addAttribute("status", status);
    model.addAttribute("order", wish.order());
    model.addAttribute("lowest", institutions.current().lowestUnit());
    model.addAttribute("officer", reader.hasAny(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR));
    return "organisation/pegawai";
  }

  @GetMapping("/pegawai/{id}")
  @Transactional
  public String show(SignedIn reader, @PathVariable UUID id, Model model) {
    return show(reader, id, null, model);
  }

  /// The page of a person, with what could not be done.
  ///
  /// @param error the key of the sentence; null for nothing
  String show(SignedIn reader, UUID id, @Nullable String error, Model model) {
    LocalDate today = today();
    UnitTree tree = units.on(today);
    Person person = mine(reader, id, tree);
    looks.record(reader, role(reader), id, "PERSON", 1);
    UnitTree.Part kept = tree.part(reader.over(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR));
    boolean officer = kept.whole() || posts.worksIn(id, kept.units(), today);
    model.addAttribute("person", person);
    model.addAttribute("nip", officer ? person.nipWritten() : person.nipMasked());
    model.addAttribute("here", people.belongs(id, today));
    model.addAttribute(
        "posts", posts.of(id).stream().map(post -> post(person, post, tree, today)).toList());
    model.addAttribute("officer", officer);
    model.addAttribute("error", error);
    model.addAttribute("today", today);
    model.addAttribute(
        "units", tree.all().stream().filter(one -> kept.units().contains(one.id())).toList());
    return "organisation/orang";
  }

  @Bean
  static NavItem navigation() {
    return new NavItem("/pegawai", "organisation.people", 3, Set.of(READERS));
  }

  /// The person, if one of the posts held now or later is within the reader's part; who reads the
  /// whole sees those without a post too.
  private Person mine(SignedIn reader, UUID id, UnitTree tree) {
    UnitTree.Part mine = tree.part(reader.over(READERS));
    boolean visible = mine.whole() || posts.worksIn(id, mine.units(), today());
    return people
        .find(id)
        .filter(_ -> visible)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Post post(Person person, Assignment post, UnitTree tree, LocalDate today) {
    boolean open = post.holdsOn(today);
    String superior =
        open
            ? posts
                .superior(person.id(), post, today)
                .flatMap(people::find)
                .map(Person::name)
                .orElse(null)
            : null;
    String set =
        post.superior() == null ? "" : people.find(post.superior()).map(Person::nip).orElse("");
    return new Post(post, path(tree, post.unit()), superior, set, open, posts.rivals(post.id()));
  }

  /// The names from below the root down to the unit; empty if it is no more.
  static String path(UnitTree tree, UUID unit) {
    List<Unit> path = tree.path(unit);
    return path.size() == 1
        ? path.getFirst().name()
        : path.stream().skip(1).map(Unit::name).collect(Collectors.joining(" › "));
  }

  static UnitTree.Part wanted(UnitTree tree, @Nullable UUID unit, UnitTree.Part mine) {
    if (unit == null) {
      return mine;
    }
    if (!mine.units().contains(unit)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return tree.part(Set.of(unit));
  }

  /// The role by which the reader sees people, the widest first.
  static Role role(SignedIn reader) {
    for (Role role : READERS) {
      if (reader.hasAny(role)) {
        return role;
      }
    }
    return Role.EMPLOYEE;
  }

  private LocalDate today() {
    return institutions.current().today(clock);
  }
}
