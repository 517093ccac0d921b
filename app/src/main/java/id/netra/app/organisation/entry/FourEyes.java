package id.netra.app.organisation.entry;

import id.netra.app.organisation.Holders;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.organisation.roles.RoleGrants;
import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which letters a second person must let go: whoever holds a letter becomes its addressee, so one
/// for somebody with a powerful role would give its maker that role.
@Component
@Transactional(readOnly = true)
class FourEyes {
  /// How long a letter waits that nobody could let go, so that its addressee learns of it and can
  /// object.
  static final Duration ALONE = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Holders holders;
  private final Units units;
  private final Institutions institutions;
  private final Ways ways;
  private final Clock clock;
  private final RealTime time;

  FourEyes(
      JdbcClient jdbc,
      Holders holders,
      Units units,
      Institutions institutions,
      Ways ways,
      Clock clock,
      RealTime time) {
    this.jdbc = jdbc;
    this.holders = holders;
    this.units = units;
    this.institutions = institutions;
    this.ways = ways;
    this.clock = clock;
    this.time = time;
  }

  /// Whether a letter opens.
  sealed interface State {
    record Opens() implements State {}

    /// A second person has to let it go.
    record Second() implements State {}

    /// Nobody could let it go, so it opens from that moment on.
    record From(Instant moment) implements State {}
  }

  /// Whether it opens now. Asked when it is used, since roles may have been given meanwhile.
  public State state(Letters.Open letter) {
    Set<UUID> over = powerfulUnits(letter.person());
    if (over.isEmpty() || letter.confirmed()) {
      return new State.Opens();
    }
    if (!seconds(over, letter).isEmpty()) {
      return new State.Second();
    }
    Instant from = letter.issued().plus(ALONE);
    return ways.hasAny(letter.person()) && from.isAfter(time.instant())
        ? new State.From(from)
        : new State.Opens();
  }

  /// Who could let it go at this moment.
  public Set<UUID> seconds(Letters.Open letter) {
    return seconds(powerfulUnits(letter.person()), letter);
  }

  /// Whether the reader may let it go or stop it: keeps all over which its addressee has power, and
  /// neither made it nor is its addressee.
  public boolean maySecond(SignedIn reader, Letters.Open letter) {
    UnitTree tree = tree();
    return !letter.officer().equals(reader.person())
        && !letter.person().equals(reader.person())
        && powerfulUnits(letter.person()).stream()
            .allMatch(
                unit -> isKept(tree, unit, reader.over(RoleGrants.SECONDS.toArray(Role[]::new))));
  }

  /// Whether the reader may make a letter for that person: for anybody who was given a role, only
  /// an administrator of all over which it is held.
  public boolean mayMake(SignedIn reader, UUID person) {
    UnitTree tree = tree();
    return givenUnits(person, false).stream()
        .allMatch(unit -> isKept(tree, unit, reader.over(Role.ADMINISTRATOR)));
  }

  /// Whether that person was given a role that needs two people.
  public boolean isPowerful(UUID person) {
    return !powerfulUnits(person).isEmpty();
  }

  private Set<UUID> powerfulUnits(UUID person) {
    return givenUnits(person, true);
  }

  /// Over which units the person was given a role that has not ended, or is yet to begin.
  private Set<UUID> givenUnits(UUID person, boolean powerfulOnly) {
    return new HashSet<>(
        jdbc.sql(
                """
                select unit_id from organisation.role_grant
                where person_id = :person and (revoked_at is null or revoked_at > :now)
                  and (until is null or until > :now) and (not :only or role = any(:powerful))
                """)
            .param("person", person)
            .param("now", now())
            .param("only", powerfulOnly)
            .param("powerful", Role.powerful())
            .query(UUID.class)
            .list());
  }

  /// Whoever keeps all these units, but for the maker and the addressee.
  private Set<UUID> seconds(Set<UUID> over, Letters.Open letter) {
    UnitTree tree = tree();
    Set<UUID> seconds = null;
    for (UUID unit : over) {
      Set<UUID> here = holders(above(tree, unit), letter);
      if (seconds == null) {
        seconds = here;
      } else {
        seconds.retainAll(here);
      }
    }
    return seconds == null ? Set.of() : seconds;
  }

  private Set<UUID> holders(List<UUID> above, Letters.Open letter) {
    var seconds = new HashSet<>(holders.of(RoleGrants.SECONDS, above));
    seconds.remove(letter.officer());
    seconds.remove(letter.person());
    return seconds;
  }

  /// The unit and all above it; of one that has closed the root alone.
  private static List<UUID> above(UnitTree tree, UUID unit) {
    List<UUID> path = tree.path(unit).stream().map(found -> found.id()).toList();
    return path.isEmpty() ? List.of(tree.root().id()) : path;
  }

  private static boolean isKept(UnitTree tree, UUID unit, Set<UUID> tops) {
    return above(tree, unit).stream().anyMatch(tops::contains);
  }

  private UnitTree tree() {
    return units.on(institutions.current().today(clock));
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }
}
