package id.netra.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What may happen to an obligation, once and once only.
@SpringBootTest
@Import(TestClock.Setting.class)
class ObligationsTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 10, 15);

  private final Obligations obligations;
  private final Exemptions exemptions;
  private final Office office;
  private final Plans plans;
  private final UUID officer;
  private final UUID secretary;
  private final UUID person;
  private final UUID programme;
  private UUID pledge;
  private UUID order;

  ObligationsTest(
      ApplicationContext beans, Obligations obligations, Exemptions exemptions, TestClock clock) {
    this.obligations = obligations;
    this.exemptions = exemptions;
    clock.set(Instant.parse("2024-10-15T02:42:00Z"));
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    secretary = office.holder("Sari Sekda", Role.SECRETARY);
    person = office.person("Ani Pegawai");
    plans = new Plans(beans, office, officer);
    programme = plans.programme("Netral");
    pledge = UUID.randomUUID();
    order = UUID.randomUUID();
  }

  @BeforeEach
  void lay() {
    pledge = of(plans.laid(programme, Audience.ALL, Plans.DUE));
    order = of(plans.order(programme, Subject.PERSON, Audience.ALL));
  }

  @Test
  void isMetOnceHoweverOftenItIsSaid() {
    Evidence.Told told = Plans.signature(person, TODAY);
    assertThat(meet(pledge, told)).isEqualTo(Outcome.DONE);
    assertThat(meet(pledge, told)).isEqualTo(Outcome.BEFORE);
    assertThat(meet(pledge, Plans.signature(person, TODAY))).isEqualTo(Outcome.BEFORE);
    assertThat(kinds(pledge)).containsExactly("LAID", "MET");
    List<Evidence> kept = office.in(() -> obligations.evidenceOf(pledge));
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().sha256()).isEqualTo("ab".repeat(32));
    assertThat(kept.getFirst().standing()).isEqualTo(Evidence.Standing.COUNTED);
  }

  @Test
  void isMetOnceByManyAtOnce() throws Exception {
    var tasks = new ArrayList<Callable<Outcome>>();
    for (int i = 0; i < 12; i++) {
      tasks.add(() ->
          Tenancy.in(office.id(), () -> obligations.meet(pledge, Plans.signature(person, TODAY))));
    }
    var outcomes = new ArrayList<Outcome>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Outcome> one : pool.invokeAll(tasks)) {
        outcomes.add(one.get());
      }
    }
    assertThat(outcomes).containsOnlyOnce(Outcome.DONE).hasSize(12);
    assertThat(kinds(pledge)).containsExactly("LAID", "MET");
  }

  @Test
  void takesOnlyEvidenceThatItsMeasureKnows() {
    assertThat(meet(pledge, Plans.statement(person, TODAY, "Sudah"))).isEqualTo(Outcome.REFUSED);
    assertThat(meet(UUID.randomUUID(), Plans.signature(person, TODAY))).isEqualTo(Outcome.REFUSED);
    assertThat(kinds(pledge)).containsExactly("LAID");
  }

  @Test
  void aStatementCountsOnceASecondPersonAgrees() {
    Evidence.Told told = Plans.statement(person, TODAY, "Spanduk terpasang");
    assertThat(office.in(() -> obligations.offer(order, told))).isEqualTo(Outcome.DONE);
    assertThat(office.in(() -> obligations.offer(order, told))).isEqualTo(Outcome.BEFORE);
    assertThat(state(order)).isEqualTo(ObligationState.OPEN);
    assertThat(decide(told.id(), true, person)).isEqualTo(Outcome.REFUSED);
    assertThat(decide(told.id(), false, officer)).isEqualTo(Outcome.DONE);
    assertThat(decide(told.id(), true, officer)).isEqualTo(Outcome.BEFORE);
    Evidence.Told again = Plans.statement(person, TODAY, "Foto di tautan ini");
    office.in(() -> obligations.offer(order, again));
    assertThat(decide(again.id(), true, officer)).isEqualTo(Outcome.DONE);
    assertThat(state(order)).isEqualTo(ObligationState.MET);
    assertThat(kinds(order)).containsExactly("LAID", "OFFERED", "REFUSED", "OFFERED", "MET");
  }

  @Test
  void whoDeclinedMayStillMeetIt() {
    assertThat(decline()).isEqualTo(Outcome.DONE);
    assertThat(decline()).isEqualTo(Outcome.BEFORE);
    assertThat(office.in(() -> obligations.openOf(office.reader(person))))
        .extracting(Obligation::id)
        .containsExactly(order);
    assertThat(meet(pledge, Plans.signature(person, TODAY))).isEqualTo(Outcome.DONE);
    assertThat(decline()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void whatWasMetMeanwhileIsNotExempted() {
    ask(pledge);
    UUID exemption = office.in(() -> exemptions.of(pledge).orElseThrow().id());
    meet(pledge, Plans.signature(person, TODAY));
    assertThat(office.in(() -> exemptions.decide(exemption, true, secretary)))
        .isEqualTo(Outcome.DONE);
    assertThat(state(pledge)).isEqualTo(ObligationState.MET);
    assertThat(office.in(() -> exemptions.of(pledge).orElseThrow().granted())).isFalse();
  }

  @Test
  void anExemptionNeedsSomebodyElse() {
    assertThat(ask(pledge)).isEqualTo(Outcome.DONE);
    assertThat(ask(pledge)).isEqualTo(Outcome.BEFORE);
    UUID exemption = office.in(() -> exemptions.of(pledge).orElseThrow().id());
    assertThat(office.in(() -> exemptions.decide(exemption, true, officer)))
        .isEqualTo(Outcome.REFUSED);
    assertThat(state(pledge)).isEqualTo(ObligationState.OPEN);
    assertThat(office.in(() -> exemptions.decide(exemption, true, secretary)))
        .isEqualTo(Outcome.DONE);
    assertThat(office.in(() -> exemptions.decide(exemption, false, secretary)))
        .isEqualTo(Outcome.BEFORE);
    assertThat(state(pledge)).isEqualTo(ObligationState.EXEMPTED);
    assertThat(ask(pledge)).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void isAskedAgainWithAWeekAtLeast() {
    meet(pledge, Plans.signature(person, TODAY));
    UUID measure = office.in(() -> obligations.find(pledge).orElseThrow().measure());
    assertThat(office.<Integer>in(() -> obligations.reopenAll(measure, officer, "CHANGED_TEXT")))
        .isEqualTo(1);
    assertThat(office.<Integer>in(() -> obligations.reopenAll(measure, officer, "CHANGED_TEXT")))
        .isZero();
    Obligation again = office.in(() -> obligations.find(pledge).orElseThrow());
    assertThat(again.state()).isEqualTo(ObligationState.OPEN);
    assertThat(again.due()).isEqualTo(TODAY.plusDays(7));
    assertThat(office.in(() -> obligations.reopen(pledge, officer, "MISTAKE")))
        .isEqualTo(Outcome.BEFORE);
    assertThat(meet(pledge, Plans.signature(person, TODAY))).isEqualTo(Outcome.DONE);
    assertThat(kinds(pledge)).containsExactly("LAID", "MET", "REOPENED", "MET");
  }

  private UUID of(UUID measure) {
    return office.in(() -> obligations.find(measure, person).orElseThrow().id());
  }

  private Outcome meet(UUID obligation, Evidence.Told told) {
    return office.in(() -> obligations.meet(obligation, told));
  }

  private Outcome decide(UUID evidence, boolean agreed, UUID by) {
    return office.in(() -> obligations.decide(evidence, agreed, by));
  }

  private Outcome decline() {
    return office.in(() -> obligations.decline(pledge, person, "Alasan saya sendiri"));
  }

  private Outcome ask(UUID obligation) {
    return office.in(() -> exemptions.ask(obligation, "Cuti melahirkan", officer));
  }

  private ObligationState state(UUID obligation) {
    return office.in(() -> obligations.find(obligation).orElseThrow().state());
  }

  private List<String> kinds(UUID obligation) {
    return office.in(() ->
        office
            .sql(
                """
                select kind from programme.obligation_event where obligation_id = ?
                order by case kind when 'LAID' then 0 else 1 end, id
                """)
            .params(obligation)
            .query((row, _) -> row.getString("kind"))
            .list());
  }
}
