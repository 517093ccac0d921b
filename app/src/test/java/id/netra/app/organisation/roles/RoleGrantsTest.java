package id.netra.app.organisation.roles;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Giving roles, confirming, delegating and taking them away.
@SpringBootTest
@Import(TestClock.Setting.class)
class RoleGrantsTest {
  private static final Instant NOW = Instant.parse("2024-10-15T02:42:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final RoleGrants roles;
  private final Grants grants;
  private final GrantSteps steps;
  private final TestClock clock;
  private final Office office;
  private final UUID first;
  private final UUID second;
  private final UUID dewi;
  private final UUID unit;

  RoleGrantsTest(
      ApplicationContext beans,
      RoleGrants roles,
      Grants grants,
      GrantSteps steps,
      TestClock clock) {
    this.roles = roles;
    this.grants = grants;
    this.steps = steps;
    this.clock = clock;
    office = Office.found(beans);
    first = office.holder("Sari Pertama", Role.ADMINISTRATOR);
    second = office.holder("Budi Kedua", Role.ADMINISTRATOR);
    dewi = office.person("Dewi Ketiga");
    unit = office.unit("Dinas Satu", office.root());
  }

  @BeforeEach
  void standOnTheDay() {
    clock.set(NOW);
  }

  @Test
  void givesAPlainRoleAtOnce() {
    UUID grant = given(first, wish(dewi, Role.PROGRAMME_OFFICER, unit));
    assertThat(grant(grant).state()).isEqualTo(GrantState.HOLDS);
    assertThat(office.reader(dewi).over(Role.PROGRAMME_OFFICER)).containsExactly(unit);
    assertThat(office.in(() -> steps.of(grant)))
        .extracting(Step::kind)
        .containsExactly(Step.Kind.GIVEN);
  }

  @Test
  void waitsForASecondPersonWithAPowerfulOne() {
    UUID grant = given(first, wish(dewi, Role.EXAMINER, unit));
    assertThat(grant(grant).state()).isEqualTo(GrantState.WAITING);
    assertThat(office.reader(dewi).hasAny(Role.EXAMINER)).isFalse();
    assertThat(confirm(first, grant)).isEqualTo(Hindrance.NOT_SECOND);
    assertThat(confirm(dewi, grant)).isEqualTo(Hindrance.NOT_SECOND);
    assertThat(confirm(second, grant)).isNull();
    assertThat(office.reader(dewi).hasAny(Role.EXAMINER)).isTrue();
    assertThat(confirm(second, grant)).isEqualTo(Hindrance.OVER);
  }

  @Test
  void tellsWhoMustAct() {
    assertThat(told(dewi)).isEmpty();
    UUID grant = given(first, wish(dewi, Role.EXAMINER, unit));
    assertThat(told(second)).containsOnlyOnce("roles.notice.waiting /peran/" + grant);
    assertThat(told(first)).doesNotContain("roles.notice.waiting /peran/" + grant);
    assertThat(told(dewi)).isEmpty();
    confirm(second, grant);
    assertThat(told(dewi)).containsExactly("roles.notice.given /peran/" + grant);
    office.in(() -> roles.revoke(office.reader(first), grant, "selesai"));
    assertThat(told(dewi))
        .containsExactly(
            "roles.notice.given /peran/" + grant, "roles.notice.ended /peran/" + grant);
  }

  private List<String> told(UUID person) {
    return office.in(() ->
        office
            .sql(
                "select key || ' ' || path as told from platform.notice where person_id = :person order by id")
            .param("person", person)
            .query((row, _) -> row.getString("told"))
            .list());
  }

  @Test
  void neverLetsTheReceiverConfirmEvenAsAdministrator() {
    UUID grant = given(first, wish(second, Role.AUDITOR, unit));
    assertThat(confirm(second, grant)).isEqualTo(Hindrance.NOT_SECOND);
  }

  @Test
  void comesToNothingWhenDeclinedOrTakenBack() {
    UUID declined = given(first, wish(dewi, Role.ARCHIVIST, unit));
    assertThat(decline(second, declined, " ")).isEqualTo(Hindrance.NO_REASON);
    assertThat(decline(second, declined, "bukan orangnya")).isNull();
    assertThat(grant(declined).state()).isEqualTo(GrantState.WITHDRAWN);
    UUID back = given(first, wish(dewi, Role.ARCHIVIST, unit));
    assertThat(decline(dewi, back, "x")).isEqualTo(Hindrance.NOT_SECOND);
    assertThat(decline(first, back, "salah satuan")).isNull();
  }

  @Test
  void refusesWhatNobodyMayGive() {
    assertThat(refused(first, wish(first, Role.LIAISON, unit))).isEqualTo(Hindrance.SELF);
    assertThat(refused(first, wish(dewi, Role.UNIT_HEAD, unit))).isEqualTo(Hindrance.NO_ROLE);
    assertThat(refused(first, wish(dewi, Role.EMPLOYEE, unit))).isEqualTo(Hindrance.NO_ROLE);
    assertThat(refused(dewi, wish(second, Role.LIAISON, unit))).isEqualTo(Hindrance.NO_UNIT);
    assertThat(refused(first, wish(UUID.randomUUID(), Role.LIAISON, unit)))
        .isEqualTo(Hindrance.NO_PERSON);
    assertThat(refused(first, wish(dewi, Role.LIAISON, UUID.randomUUID())))
        .isEqualTo(Hindrance.NO_UNIT);
    assertThat(refused(first, wish(dewi, Role.LIAISON, unit, NOW.minus(DAY), null)))
        .isEqualTo(Hindrance.BACKWARDS);
    assertThat(refused(first, wish(dewi, Role.LIAISON, unit, NOW, NOW)))
        .isEqualTo(Hindrance.ENDS_FIRST);
    given(first, wish(dewi, Role.LIAISON, unit));
    assertThat(refused(second, wish(dewi, Role.LIAISON, unit))).isEqualTo(Hindrance.TWICE);
  }

  @Test
  void keepsWhoExaminesApartFromWhoDecides() {
    UUID examiner = given(first, wish(dewi, Role.EXAMINER, office.root()));
    assertThat(refused(first, wish(dewi, Role.APPOINTING_AUTHORITY, unit)))
        .isEqualTo(Hindrance.SEPARATED);
    assertThat(decline(second, examiner, "lain")).isNull();
    assertThat(given(first, wish(dewi, Role.APPOINTING_AUTHORITY, unit))).isNotNull();
  }

  @Test
  void givesOnlyBelowTheAdministratorsOwnPart() {
    UUID local = office.person("Rini Setempat", unit);
    office.grant(local, Role.ADMINISTRATOR, unit, NOW.minus(DAY), null);
    UUID other = office.unit("Dinas Dua", office.root());
    assertThat(refused(local, wish(dewi, Role.LIAISON, other))).isEqualTo(Hindrance.NO_UNIT);
    assertThat(refused(local, wish(dewi, Role.LIAISON, office.root())))
        .isEqualTo(Hindrance.NO_UNIT);
    assertThat(given(local, wish(dewi, Role.LIAISON, unit))).isNotNull();
  }

  @Test
  void neverLosesItsLastAdministrator() {
    List<Grant> all = office.in(() -> grants.ofPerson(first));
    UUID own = all.getFirst().id();
    UUID others = office.in(() -> grants.ofPerson(second)).getFirst().id();
    assertThat(office.in(() -> roles.administrators())).isEqualTo(2);
    assertThat(shorten(first, others, NOW.plus(DAY))).isNull();
    assertThat(shorten(first, own, NOW.plus(DAY))).isEqualTo(Hindrance.LAST_ADMINISTRATOR);
    assertThat(revoke(second, own)).isEqualTo(Hindrance.LAST_ADMINISTRATOR);
    assertThat(mayLeave(first, LocalDate.of(2024, 12, 1))).isFalse();
    assertThat(mayLeave(second, LocalDate.of(2024, 10, 15))).isTrue();
    assertThat(revoke(first, others)).isNull();
    assertThat(office.in(() -> roles.administrators())).isEqualTo(1);
    assertThat(revoke(first, own)).isEqualTo(Hindrance.LAST_ADMINISTRATOR);
  }

  @Test
  void letsALoneAdministratorNameASecondAndMarksThat() {
    revoke(first, office.in(() -> grants.ofPerson(second)).getFirst().id());
    UUID grant = given(first, wish(dewi, Role.ADMINISTRATOR, office.root()));
    assertThat(grant(grant).state()).isEqualTo(GrantState.HOLDS);
    assertThat(grant(grant).isAlone()).isTrue();
    UUID examiner = given(first, wish(second, Role.EXAMINER, unit));
    assertThat(grant(examiner).state()).isEqualTo(GrantState.WAITING);
    UUID third = given(first, wish(second, Role.ADMINISTRATOR, office.root()));
    assertThat(grant(third).state()).isEqualTo(GrantState.WAITING);
  }

  @Test
  void delegatesForADatedTimeAndEndsWithTheOwnRole() {
    UUID secretary = office.person("Tono Keempat");
    UUID own =
        office.grant(secretary, Role.SECRETARY, office.root(), NOW.minus(DAY), NOW.plus(DAY));
    assertThat(delegated(secretary, own, dewi, null))
        .isEqualTo(new Outcome.Refused(Hindrance.NO_END));
    assertThat(delegated(secretary, own, dewi, NOW.plus(DAY.multipliedBy(2))))
        .isEqualTo(new Outcome.Refused(Hindrance.LONGER));
    assertThat(delegated(secretary, own, secretary, NOW.plus(DAY)))
        .isEqualTo(new Outcome.Refused(Hindrance.SELF));
    assertThat(delegated(first, own, first, NOW.plus(DAY)))
        .isEqualTo(new Outcome.Refused(Hindrance.SELF));
    UUID grant = ((Outcome.Done) delegated(secretary, own, dewi, NOW.plus(DAY))).grant();
    assertThat(confirm(first, grant)).isNull();
    assertThat(office.reader(dewi).hasAny(Role.SECRETARY)).isTrue();
    assertThat(delegated(dewi, grant, second, NOW.plus(DAY)))
        .isEqualTo(new Outcome.Refused(Hindrance.DELEGATED));
    assertThat(revoke(first, own)).isNull();
    assertThat(office.reader(dewi).hasAny(Role.SECRETARY)).isFalse();
    assertThat(grant(grant).state()).isEqualTo(GrantState.REVOKED);
  }

  @Test
  void endsADelegationWhenItsPrincipalLeaves() {
    UUID liaison = office.person("Tono Keempat");
    UUID own = office.grant(liaison, Role.LIAISON, unit, NOW.minus(DAY), null);
    UUID grant = ((Outcome.Done) delegated(liaison, own, dewi, NOW.plus(DAY))).grant();
    assertThat(office.reader(dewi).hasAny(Role.LIAISON)).isTrue();
    office.in(() ->
        office
            .sql("update organisation.employment set until = ? where person_id = ?")
            .params(LocalDate.of(2024, 10, 15), liaison)
            .update());
    assertThat(office.reader(dewi).hasAny(Role.LIAISON)).isFalse();
    assertThat(grant(grant).state()).isEqualTo(GrantState.IDLE);
  }

  @Test
  void listsWhatEndsWithinTwoWeeks() {
    UUID soon = given(first, wish(dewi, Role.LIAISON, unit, null, NOW.plus(DAY.multipliedBy(14))));
    given(first, wish(dewi, Role.LEGAL_BUREAU, unit, null, NOW.plus(DAY.multipliedBy(16))));
    assertThat(office.in(() -> roles.expiring(LocalDate.of(2024, 10, 15))))
        .extracting(Grant::id)
        .containsExactly(soon);
  }

  private UUID given(UUID giver, Wish wish) {
    Outcome outcome = give(giver, wish);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).grant();
  }

  private Hindrance refused(UUID giver, Wish wish) {
    return ((Outcome.Refused) give(giver, wish)).why();
  }

  private Outcome give(UUID giver, Wish wish) {
    SignedIn reader = office.reader(giver);
    return office.in(() -> roles.give(reader, wish));
  }

  private Outcome delegated(UUID giver, UUID grant, UUID person, @Nullable Instant until) {
    SignedIn reader = office.reader(giver);
    Grant own = grant(grant);
    Wish wish = new Wish(person, own.role(), own.unit(), null, until, "cuti");
    return office.in(() -> roles.delegate(reader, own, wish));
  }

  private @Nullable Hindrance confirm(UUID person, UUID grant) {
    SignedIn reader = office.reader(person);
    return office.in(() -> roles.confirm(reader, grant));
  }

  private @Nullable Hindrance decline(UUID person, UUID grant, String reason) {
    SignedIn reader = office.reader(person);
    return office.in(() -> roles.decline(reader, grant, reason));
  }

  private @Nullable Hindrance revoke(UUID person, UUID grant) {
    SignedIn reader = office.reader(person);
    return office.in(() -> roles.revoke(reader, grant, "pindah tugas"));
  }

  private @Nullable Hindrance shorten(UUID person, UUID grant, Instant until) {
    SignedIn reader = office.reader(person);
    return office.in(() -> roles.shorten(reader, grant, until, "pindah tugas"));
  }

  private boolean mayLeave(UUID person, LocalDate day) {
    return office.in(() -> roles.mayLeave(person, day));
  }

  private Grant grant(UUID id) {
    return office.in(() -> grants.find(id).orElseThrow());
  }

  private static Wish wish(UUID person, Role role, UUID unit) {
    return wish(person, role, unit, null, null);
  }

  private static Wish wish(
      UUID person, Role role, UUID unit, @Nullable Instant since, @Nullable Instant until) {
    return new Wish(person, role, unit, since, until, "SP 1/2024");
  }
}
