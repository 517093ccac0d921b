package id.netra.app.organisation.roles;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives roles, confirms, delegates and takes them away, in the institution of this thread; each of
/// these is a step that stays on record.
///
/// Nobody gives himself a role; a powerful one counts once a second person has confirmed it, who
/// neither gave nor receives it; and the institution is never left without an administrator.
@Service
public class RoleGrants {
  /// Who may be the second person.
  public static final List<Role> SECONDS = List.of(Role.ADMINISTRATOR, Role.SECRETARY);

  private final Grants grants;
  private final RoleHolders holders;
  private final GrantRows rows;
  private final RoleRules rules;
  private final Rights rights;
  private final RoleNotices notices;
  private final Institutions institutions;
  private final Clock clock;

  RoleGrants(
      Grants grants,
      RoleHolders holders,
      GrantRows rows,
      RoleRules rules,
      Rights rights,
      RoleNotices notices,
      Institutions institutions,
      Clock clock) {
    this.grants = grants;
    this.holders = holders;
    this.rows = rows;
    this.rules = rules;
    this.rights = rights;
    this.notices = notices;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// Gives a role. Where nobody else could confirm a role whose holders confirm, such as when the
  /// first administrator names a second, it is in force at once and stays marked as that.
  @Transactional
  public Outcome give(SignedIn giver, Wish wish) {
    rows.lock();
    if (!wish.role().isGiven()) {
      return new Outcome.Refused(Hindrance.NO_ROLE);
    }
    if (!rights.mayGive(giver, wish.unit())) {
      return new Outcome.Refused(Hindrance.NO_UNIT);
    }
    Instant since = since(wish.since());
    Hindrance hindrance = rules.against(giver, wish, since);
    if (hindrance != null) {
      return new Outcome.Refused(hindrance);
    }
    UUID id = rows.insert(giver, wish, since, null);
    if (SECONDS.contains(wish.role()) && rights.isAlone(giver, wish.unit())) {
      rows.confirm(giver, id, true);
    }
    notices.given(id);
    return new Outcome.Done(id);
  }

  /// Lets somebody do another's work for a dated time: its holder or an administrator says so.
  ///
  /// @param wish its role and unit are those of the grant
  @Transactional
  public Outcome delegate(SignedIn giver, Grant own, Wish wish) {
    rows.lock();
    if (!rights.mayDelegate(giver, own)) {
      return new Outcome.Refused(Hindrance.OVER);
    }
    if (own.isDelegation()) {
      return new Outcome.Refused(Hindrance.DELEGATED);
    }
    Instant since = since(wish.since());
    Hindrance hindrance = rules.againstDelegation(giver, own, wish, since);
    if (hindrance != null) {
      return new Outcome.Refused(hindrance);
    }
    UUID id = rows.insert(giver, wish, since, own);
    notices.given(id);
    return new Outcome.Done(id);
  }

  /// Confirms a powerful role as the second person.
  @Transactional
  public @Nullable Hindrance confirm(SignedIn second, UUID id) {
    rows.lock();
    Grant grant = grants.find(id).orElse(null);
    if (grant == null || grant.state() != GrantState.WAITING) {
      return Hindrance.OVER;
    }
    if (!rights.maySecond(second, grant)) {
      return Hindrance.NOT_SECOND;
    }
    Hindrance apart = rules.apart(grant);
    if (apart == null) {
      rows.confirm(second, id, false);
      notices.given(id);
    }
    return apart;
  }

  /// Declines to confirm it, or takes it back before anybody did.
  @Transactional
  public @Nullable Hindrance decline(SignedIn second, UUID id, String reason) {
    rows.lock();
    Grant grant = grants.find(id).orElse(null);
    if (grant == null || grant.state() != GrantState.WAITING) {
      return Hindrance.OVER;
    }
    if (!rights.mayDecline(second, grant)) {
      return Hindrance.NOT_SECOND;
    }
    if (reason.isBlank()) {
      return Hindrance.NO_REASON;
    }
    rows.end(second, id, Step.Kind.DECLINED, reason);
    return null;
  }

  /// Takes a role away at once, and what rests on it; its holder may lay it down too.
  @Transactional
  public @Nullable Hindrance revoke(SignedIn reader, UUID id, String reason) {
    rows.lock();
    Grant grant = grants.find(id).filter(found -> rights.mayRevoke(reader, found)).orElse(null);
    if (grant == null || !grant.state().isOpen() || grant.state() == GrantState.WAITING) {
      return Hindrance.OVER;
    }
    if (reason.isBlank()) {
      return Hindrance.NO_REASON;
    }
    if (leavesAlone(span -> span.grant().equals(id) ? span.endingAt(clock.instant()) : span)) {
      return Hindrance.LAST_ADMINISTRATOR;
    }
    for (Grant resting : grants.restingOn(id)) {
      rows.end(reader, resting.id(), Step.Kind.REVOKED, reason);
      notices.ended(resting, reader.person());
    }
    rows.end(reader, id, Step.Kind.REVOKED, reason);
    notices.ended(grant, reader.person());
    return null;
  }

  /// Sets an earlier end, also to what rests on it. A longer time is a new grant.
  @Transactional
  public @Nullable Hindrance shorten(SignedIn reader, UUID id, Instant until, String reason) {
    rows.lock();
    Grant grant = grants.find(id).filter(found -> rights.mayRevoke(reader, found)).orElse(null);
    if (grant == null || !grant.state().isOpen()) {
      return Hindrance.OVER;
    }
    Hindrance hindrance = rules.againstEnd(grant, until, reason);
    if (hindrance != null) {
      return hindrance;
    }
    if (leavesAlone(span -> span.grant().equals(id) ? span.endingAt(until) : span)) {
      return Hindrance.LAST_ADMINISTRATOR;
    }
    rows.shorten(reader, id, until, reason);
    notices.ended(grant, reader.person());
    for (Grant resting : grants.restingOn(id)) {
      if (!resting.since().isBefore(until)) {
        rows.end(reader, resting.id(), Step.Kind.REVOKED, reason);
      } else if (resting.until() != null && resting.until().isAfter(until)) {
        rows.shorten(reader, resting.id(), until, reason);
      }
    }
    return null;
  }

  /// Whether somebody may leave on that day: not if nobody would administer the institution then.
  /// Until the transaction ends nobody else leaves or loses a role.
  @Transactional
  public boolean mayLeave(UUID person, LocalDate day) {
    rows.lock();
    Instant end = day.atStartOfDay(institutions.current().zone()).toInstant();
    return !leavesAlone(span -> span.person().equals(person) ? span.endingAt(end) : span);
  }

  /// How many people administer the whole institution at this moment.
  @Transactional(readOnly = true)
  public int administrators() {
    return holders.administrators(rights.tree().root().id()).countAt(clock.instant());
  }

  /// What ends within two weeks from that day.
  @Transactional(readOnly = true)
  public List<Grant> expiring(LocalDate day) {
    return grants.expiring(day);
  }

  /// What waits for this reader as the second person.
  @Transactional(readOnly = true)
  public List<Grant> waitingFor(SignedIn reader) {
    return grants.waiting().stream().filter(grant -> rights.maySecond(reader, grant)).toList();
  }

  private boolean leavesAlone(UnaryOperator<Cover.Span> change) {
    return holders.administrators(rights.tree().root().id()).isWorse(clock.instant(), change);
  }

  private Instant since(@Nullable Instant wanted) {
    return wanted == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : wanted;
  }
}
