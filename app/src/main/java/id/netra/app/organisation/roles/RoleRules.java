package id.netra.app.organisation.roles;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What speaks against giving a role, whoever gives it.
@Component
class RoleRules {
  /// Forms take minutes to fill and times are told to the minute.
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Grants grants;
  private final Separations separations;
  private final Units units;
  private final Institutions institutions;
  private final JdbcClient jdbc;
  private final Clock clock;

  RoleRules(
      Grants grants,
      Separations separations,
      Units units,
      Institutions institutions,
      JdbcClient jdbc,
      Clock clock) {
    this.grants = grants;
    this.separations = separations;
    this.units = units;
    this.institutions = institutions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param since as it will be written
  @Nullable Hindrance against(SignedIn giver, Wish wish, Instant since) {
    if (wish.person().equals(giver.person())) {
      return Hindrance.SELF;
    }
    if (!belongs(wish.person(), since)) {
      return Hindrance.NO_PERSON;
    }
    if (wish.reason().isBlank()) {
      return Hindrance.NO_REASON;
    }
    if (since.isBefore(clock.instant().minus(PATIENCE))) {
      return Hindrance.BACKWARDS;
    }
    if (wish.until() != null && !wish.until().isAfter(since)) {
      return Hindrance.ENDS_FIRST;
    }
    return besidesOthers(wish, since);
  }

  @Nullable Hindrance againstDelegation(SignedIn giver, Grant own, Wish wish, Instant since) {
    if (wish.person().equals(own.person().id())) {
      return Hindrance.SELF;
    }
    if (wish.until() == null) {
      return Hindrance.NO_END;
    }
    if (own.until() != null && wish.until().isAfter(own.until())) {
      return Hindrance.LONGER;
    }
    return against(giver, wish, since);
  }

  @Nullable Hindrance againstEnd(Grant grant, Instant until, String reason) {
    if (reason.isBlank()) {
      return Hindrance.NO_REASON;
    }
    if (!until.isAfter(clock.instant()) || !until.isAfter(grant.since())) {
      return Hindrance.ENDS_FIRST;
    }
    return grant.until() != null && !until.isBefore(grant.until()) ? Hindrance.LONGER : null;
  }

  /// Whether it has become one of two roles that are kept apart since it was given.
  @Nullable Hindrance apart(Grant grant) {
    return beside(grant.person().id(), grant.role(), grant.unit(), grant.since(), grant.until())
            .filter(other -> !other.id().equals(grant.id()))
            .anyMatch(other -> isRefused(grant.role(), other.role()))
        ? Hindrance.SEPARATED
        : null;
  }

  /// What one had better know about this grant beside the others of its holder.
  @Transactional(readOnly = true)
  public List<Separation> warnings(Grant grant) {
    return beside(grant.person().id(), grant.role(), grant.unit(), grant.since(), grant.until())
        .filter(other -> !other.id().equals(grant.id()))
        .flatMap(other -> separations.between(grant.role(), other.role()).stream())
        .distinct()
        .toList();
  }

  private @Nullable Hindrance besidesOthers(Wish wish, Instant since) {
    List<Grant> others =
        beside(wish.person(), wish.role(), wish.unit(), since, wish.until()).toList();
    for (Grant other : others) {
      if (other.role() == wish.role() && other.unit().equals(wish.unit())) {
        return Hindrance.TWICE;
      }
      if (isRefused(wish.role(), other.role())) {
        return Hindrance.SEPARATED;
      }
    }
    return null;
  }

  private boolean isRefused(Role one, Role other) {
    return separations.between(one, other).stream().anyMatch(Separation::refused);
  }

  /// The open grants of that person that touch the same part of the tree at the same time.
  private Stream<Grant> beside(
      UUID person, Role role, UUID unit, Instant since, @Nullable Instant until) {
    UnitTree tree = units.on(institutions.current().today(clock));
    return grants.ofPerson(person).stream()
        .filter(other -> other.state().isOpen())
        .filter(other -> until == null || other.since().isBefore(until))
        .filter(other -> other.until() == null || other.until().isAfter(since))
        .filter(other -> other.role() != role || other.unit().equals(unit))
        .filter(other ->
            tree.isWithin(unit, List.of(other.unit()))
                || tree.isWithin(other.unit(), List.of(unit)));
  }

  private boolean belongs(UUID person, Instant moment) {
    return jdbc.sql("select organisation.belongs_at(:person, :moment)")
        .param("person", person)
        .param("moment", Moments.utc(moment))
        .query(Boolean.class)
        .single();
  }
}
