package id.netra.app.organisation.demo;

import id.netra.app.organisation.UnitKind;
import id.netra.app.organisation.demo.Career.Standing;
import id.netra.app.organisation.demo.Servant.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Invents the people of a town: the personas first, then as many as each unit has.
final class Crew {
  /// From then on everybody who matters is in place, so that one can go back some years.
  static final LocalDate FOUNDED = LocalDate.of(2017, 1, 2);

  private static final LocalDate PERSONAS_SINCE = LocalDate.of(2018, 1, 2);
  private static final Set<UnitKind> MAY_LACK_A_HEAD =
      Set.of(UnitKind.DEPARTMENT, UnitKind.SCHOOL, UnitKind.HEALTH_CENTRE, UnitKind.DISTRICT);
  private static final int HUNDRED = 100;
  private static final int VACANT = 6;
  private static final int WITH_EMAIL = 40;
  private static final int ON_PAPER = 4;
  private static final int ON_PAPER_FAR_AWAY = 18;
  private static final int ONE_LEFT_IN = 50;
  private static final int YEAR = 365;

  private final Town town;
  private final List<PlannedUnit> plan;
  private final List<Persona> personas = Persona.all();
  private final Map<UnitKind, List<Post>> posts = Post.all();
  private final Random chance;
  private final NamePool names;
  private final Career career;
  private final Oddities oddities;
  private final List<Servant> crew = new ArrayList<>();

  private Crew(Town town, List<PlannedUnit> plan) {
    this.town = town;
    this.plan = plan;
    this.chance = new Random(town.institution().code().hashCode());
    this.names = NamePool.of(town.names(), chance);
    this.career = new Career(town, chance);
    this.oddities = new Oddities(chance);
  }

  static List<Servant> of(Town town, List<PlannedUnit> plan) {
    var crew = new Crew(town, plan);
    crew.personas.forEach(crew::persona);
    int[] counts = Shares.of(plan, town.people() - crew.personas.size());
    for (PlannedUnit unit : plan) {
      crew.fill(unit, counts[unit.number()]);
    }
    for (int i = 0; i < town.people() / ONE_LEFT_IN; i++) {
      crew.former();
    }
    return List.copyOf(crew.crew);
  }

  private void persona(Persona persona) {
    PlannedUnit unit = persona.place(town, plan);
    boolean leads = unit.kind() == UnitKind.ROOT;
    boolean woman = chance.nextBoolean();
    Post taken = persona.head() ? head(unit) : null;
    Standing standing =
        career.longServing(persona.postClass(), leads ? town.leaderStatus() : "PNS", woman);
    String post = taken == null ? persona.post() : titled(taken, unit);
    var seat =
        new Seat(
            unit.id(),
            leads ? town.leader() : post,
            persona.postClass(),
            leads ? town.standing() : "DEFINITIVE",
            persona.head(),
            PERSONAS_SINCE);
    String name = letters(names.plain(woman), taken);
    crew.add(servant(name, standing, false, null, List.of(seat)));
  }

  private @Nullable Post head(PlannedUnit unit) {
    return posts.getOrDefault(unit.kind(), List.of()).stream()
        .filter(Post::head)
        .findFirst()
        .orElse(null);
  }

  private void fill(PlannedUnit unit, int people) {
    List<Post> kind = posts.getOrDefault(unit.kind(), List.of());
    List<Post> filled = new ArrayList<>(Post.filling(kind, people, chance));
    boolean led =
        personas.stream().anyMatch(one -> one.head() && one.place(town, plan).equals(unit));
    boolean vacant =
        MAY_LACK_A_HEAD.contains(unit.kind())
            && filled.size() > 1
            && chance.nextInt(HUNDRED) < VACANT;
    Post head = filled.isEmpty() ? null : filled.getFirst();
    if (head != null && (led || vacant)) {
      filled.removeFirst();
      filled.add(kind.getLast());
    }
    for (int i = 0; i < filled.size(); i++) {
      Post post = filled.get(i);
      boolean stands = i == 0 && vacant && !led;
      crew.add(ordinary(unit, post, stands ? head : null));
    }
  }

  /// @param acting the post that is held for want of a head besides the own one
  private Servant ordinary(PlannedUnit unit, Post post, @Nullable Post acting) {
    boolean woman = chance.nextInt(HUNDRED) < women(unit, post);
    Standing standing = career.of(post.postClass(), woman, post.head());
    var seats = new ArrayList<Seat>();
    seats.add(
        new Seat(
            unit.id(),
            titled(post, unit),
            post.postClass(),
            "DEFINITIVE",
            post.head(),
            seated(standing.since())));
    if (acting != null) {
      seats.add(
          new Seat(
              unit.id(),
              "Plt. " + titled(acting, unit),
              acting.postClass(),
              "PLT",
              true,
              town.home().minusDays(20 + chance.nextInt(150))));
    }
    boolean inOffice = post.head() || acting != null;
    String name = letters(inOffice ? names.plain(woman) : names.ordinary(woman), post);
    int paper = unit.offline() > 0 ? ON_PAPER_FAR_AWAY : ON_PAPER;
    Servant servant = servant(name, standing, chance.nextInt(HUNDRED) < paper, null, seats);
    return inOffice ? servant : oddities.touch(servant, crew);
  }

  /// Somebody who has left.
  private void former() {
    PlannedUnit unit = plan.get(1 + chance.nextInt(plan.size() - 1));
    Post post = posts.getOrDefault(unit.kind(), List.of()).getLast();
    boolean woman = chance.nextBoolean();
    Standing standing = career.longServing("PELAKSANA", "PNS", woman);
    LocalDate until = town.home().minusDays(30 + chance.nextInt(YEAR));
    var seat = new Seat(unit.id(), titled(post, unit), "PELAKSANA", "DEFINITIVE", false, FOUNDED);
    crew.add(servant(names.ordinary(woman), standing, false, until, List.of(seat)));
  }

  private Servant servant(
      String name,
      Standing standing,
      boolean onPaper,
      @Nullable LocalDate until,
      List<Seat> seats) {
    int number = crew.size();
    boolean reachable = chance.nextInt(HUNDRED) < WITH_EMAIL;
    return new Servant(
        DemoIds.of(DemoIds.Of.PERSON, town.number(), number),
        standing.nip(),
        name,
        standing.birth(),
        reachable && !onPaper ? email(number) : null,
        onPaper,
        standing.status(),
        standing.rank(),
        standing.since(),
        until,
        seats);
  }

  /// Below a name that belongs to nobody (RFC 2606): no letter can ever arrive.
  private String email(int number) {
    String place = town.institution().code().replace(".", "");
    return "pegawai%05d@n%s.example".formatted(number, place);
  }

  private LocalDate seated(LocalDate employed) {
    LocalDate first = employed.isBefore(FOUNDED) ? FOUNDED : employed;
    int days = (int) (town.home().toEpochDay() - first.toEpochDay()) - 15;
    return days <= 0 ? first : first.plusDays(chance.nextInt(days));
  }

  private String titled(Post post, PlannedUnit unit) {
    return post.name().replace("{unit}", unit.title()).replace("{lowest}", town.villageHead());
  }

  private String letters(String name, @Nullable Post post) {
    if (post == null || post.letters().isEmpty()) {
      return name;
    }
    String letters = post.letters().get(chance.nextInt(post.letters().size()));
    int colon = letters.indexOf(':');
    String before = colon < 0 ? "" : letters.substring(0, colon) + " ";
    String behind = letters.substring(colon + 1);
    return before + name + (behind.isEmpty() ? "" : ", " + behind);
  }

  private static int women(PlannedUnit unit, Post post) {
    String name = post.name().toLowerCase(Locale.ROOT);
    if (name.startsWith("bidan")) {
      return HUNDRED;
    }
    return switch (unit.kind()) {
      case SCHOOL, HEALTH_CENTRE, HOSPITAL -> 64;
      case CIVIL_POLICE -> 20;
      case VILLAGE -> 25;
      default -> post.head() ? 28 : 48;
    };
  }
}
