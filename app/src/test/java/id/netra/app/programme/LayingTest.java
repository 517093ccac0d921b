package id.netra.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.support.Cut;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Obligations follow the people: who comes, goes, returns and moves, and whatever is killed.
@SpringBootTest
@Import(TestClock.Setting.class)
class LayingTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 10, 15);
  private static final int KILLS = 20;

  private final Laying laying;
  private final Obligations obligations;
  private final Measures measures;
  private final TestClock clock;
  private final Office office;
  private final Roster roster;
  private final Plans plans;
  private final UUID officer;
  private final UUID east;
  private final UUID below;
  private final UUID west;
  private final UUID programme;

  LayingTest(
      ApplicationContext beans,
      Laying laying,
      Obligations obligations,
      Measures measures,
      TestClock clock) {
    this.laying = laying;
    this.obligations = obligations;
    this.measures = measures;
    this.clock = clock;
    clock.set(Instant.parse("2024-10-15T02:42:00Z"));
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    east = office.unit("A Dinas Timur", office.root());
    below = office.unit("A1 Bidang", east);
    west = office.unit("B Dinas Barat", office.root());
    roster = new Roster(office);
    plans = new Plans(beans, office, officer);
    programme = plans.programme("Netral");
  }

  @Test
  void obligesEverybodyOnceHoweverOftenItIsLaid() {
    office.person("Ani Timur", east);
    office.person("Budi Bidang", below);
    UUID measure = plans.pledge(programme, Audience.ALL, Plans.DUE);
    assertThat(office.<Integer>in(() -> laying.preview(measure))).isEqualTo(3);
    assertThat(plans.lay(measure).laid()).isEqualTo(3);
    assertThat(plans.lay(measure).laid()).isZero();
    assertThat(plans.sync(measure)).isEqualTo(new Laying.Changes(0, 0, 0));
    assertThat(events(measure, "LAID")).isEqualTo(3);
    assertThat(count("select count(*) from platform.notice where key = 'programme.notice.laid'"))
        .isEqualTo(3);
  }

  @Test
  void obligesWhomItIsFor() {
    UUID contract = roster.join("Coki Kontrak", below, "NON_ASN", Office.FOUNDED);
    UUID head = office.person("Dewi Kepala", west);
    roster.setHead(head, true);
    assertThat(subjects(new Audience(Set.of(east), Set.of(), Set.of(), Set.of(), Set.of(), false)))
        .containsExactly(contract);
    assertThat(
            subjects(
                new Audience(Set.of(), Set.of(), Set.of("NON_ASN"), Set.of(), Set.of(), false)))
        .containsExactly(contract);
    assertThat(subjects(new Audience(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true)))
        .containsExactly(head);
    assertThat(
            subjects(new Audience(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(officer), false)))
        .containsExactly(officer);
    assertThat(
            subjects(
                new Audience(Set.of(), Set.of(), Set.of(), Set.of("JPT_PRATAMA"), Set.of(), false)))
        .isEmpty();
  }

  @Test
  void obligesUnits() {
    UUID measure = plans.order(programme, Subject.UNIT, Audience.ALL.within(Set.of(east)));
    assertThat(obligations(measure)).containsExactlyInAnyOrder(east, below);
  }

  @Test
  void whoComesLaterIsObligedWithAWeekAtLeast() {
    UUID measure = plans.laid(programme, Audience.ALL, TODAY.plusDays(2));
    UUID newcomer = roster.join("Eka Baru", east, "PNS", TODAY.minusDays(1));
    UUID earlier = roster.join("Fitri Lama", east, "PNS", TODAY.minusDays(30));
    assertThat(plans.sync(measure).laid()).isEqualTo(2);
    assertThat(due(measure, newcomer)).isEqualTo(TODAY.plusDays(6));
    assertThat(due(measure, earlier)).isEqualTo(TODAY.plusDays(2));
  }

  @Test
  void whoOpensThePageFirstIsObligedAtOnce() {
    UUID measure = plans.laid(programme, Audience.ALL, Plans.DUE);
    UUID newcomer = roster.join("Eka Baru", east, "PNS", TODAY);
    assertThat(office.in(() -> obligations.find(measure, newcomer))).isEmpty();
    assertThat(office.in(() -> obligations.findOrLay(measure, newcomer))).isPresent();
    assertThat(plans.sync(measure).laid()).isZero();
    UUID stranger = UUID.randomUUID();
    assertThat(office.in(() -> obligations.findOrLay(measure, stranger))).isEmpty();
  }

  @Test
  void whatALeaverLeftOpenIsVoidAndWhatWasMetStays() {
    UUID open = office.person("Gita Terbuka", east);
    UUID met = office.person("Hadi Selesai", east);
    UUID measure = plans.laid(programme, Audience.ALL, Plans.DUE);
    meet(measure, met);
    roster.leave(open, TODAY);
    roster.leave(met, TODAY);
    assertThat(plans.sync(measure)).isEqualTo(new Laying.Changes(0, 1, 0));
    assertThat(state(measure, open)).isEqualTo(ObligationState.VOID);
    assertThat(state(measure, met)).isEqualTo(ObligationState.MET);
    assertThat(reasons(measure, "VOID")).containsExactly("LEFT");
    pass(10);
    roster.comeBack(open, west, "PNS", TODAY.plusDays(9));
    assertThat(plans.sync(measure)).isEqualTo(new Laying.Changes(0, 0, 1));
    assertThat(state(measure, open)).isEqualTo(ObligationState.OPEN);
    assertThat(due(measure, open)).isEqualTo(TODAY.plusDays(16));
  }

  @Test
  void whoMovesOutOfTheAudienceIsLetGo() {
    UUID mover = office.person("Indra Pindah", below);
    UUID measure = plans.laid(programme, Audience.ALL.within(Set.of(east)), Plans.DUE);
    roster.move(mover, west, TODAY);
    assertThat(plans.sync(measure)).isEqualTo(new Laying.Changes(0, 1, 0));
    assertThat(reasons(measure, "VOID")).containsExactly("OUTSIDE");
  }

  @Test
  void aWithdrawnMeasureObligesNobodyAnyMore() {
    UUID measure = plans.laid(programme, Audience.ALL, Plans.DUE);
    office.in(() -> {
      measures.withdraw(measure, officer);
      return null;
    });
    assertThat(state(measure, officer)).isEqualTo(ObligationState.VOID);
    assertThat(plans.sync(measure)).isEqualTo(new Laying.Changes(0, 0, 0));
    assertThat(plans.lay(measure).laid()).isZero();
    assertThat(office.in(() -> obligations.openOf(office.reader(officer)))).isEmpty();
  }

  /// The connection is cut by the database itself, at moments spread over the time that a run
  /// takes.
  @Test
  void losesAndDoublesNothingHoweverOftenItIsKilled() throws Exception {
    office.in(() -> {
      for (int i = 0; i < 400; i++) {
        office.person("Orang %03d".formatted(i), i % 2 == 0 ? east : west);
      }
      return null;
    });
    UUID trial = plans.pledge(programme, Audience.ALL, Plans.DUE);
    long began = System.nanoTime();
    plans.lay(trial);
    long whole = System.nanoTime() - began;
    var random = new Random(6);
    int cut = 0;
    for (int i = 0; i < KILLS; i++) {
      UUID measure = plans.pledge(programme, Audience.ALL, Plans.DUE);
      long delay = random.nextLong(whole);
      Thread killer = Thread.ofVirtual().start(() -> Cut.after(office, delay, "programme."));
      cut += attempt(measure) ? 0 : 1;
      killer.join();
      int laid = obligations(measure).size();
      assertThat(laid).isIn(0, 401);
      assertThat(events(measure, "LAID")).isEqualTo(laid);
      plans.lay(measure);
      assertThat(obligations(measure)).hasSize(401).doesNotHaveDuplicates();
      assertThat(events(measure, "LAID")).isEqualTo(401);
    }
    assertThat(cut).isPositive();
  }

  private boolean attempt(UUID measure) {
    try {
      Tenancy.run(office.id(), () -> laying.lay(measure, officer));
      return true;
    } catch (RuntimeException killed) {
      return false;
    }
  }

  private List<UUID> subjects(Audience audience) {
    return obligations(plans.laid(programme, audience, Plans.DUE));
  }

  private List<UUID> obligations(UUID measure) {
    return office.in(() ->
        office
            .sql("select subject_id from programme.obligation where measure_id = ?")
            .params(measure)
            .query((row, _) -> (UUID) row.getObject("subject_id"))
            .list());
  }

  private LocalDate due(UUID measure, UUID person) {
    return office.<LocalDate>in(
        () -> Objects.requireNonNull(obligations.find(measure, person).orElseThrow().due()));
  }

  private ObligationState state(UUID measure, UUID person) {
    return office.in(() -> obligations.find(measure, person).orElseThrow().state());
  }

  private void meet(UUID measure, UUID person) {
    office.in(() ->
        obligations.meet(
            obligations.find(measure, person).orElseThrow().id(), Plans.signature(person, TODAY)));
  }

  private void pass(int days) {
    clock.set(clock.instant().plusSeconds(days * 86_400L));
  }

  private List<String> reasons(UUID measure, String kind) {
    return office.in(() ->
        office
            .sql(
                """
                select v.reason from programme.obligation_event v
                join programme.obligation o on o.id = v.obligation_id
                where o.measure_id = ? and v.kind = ?
                """)
            .params(measure, kind)
            .query((row, _) -> row.getString("reason"))
            .list());
  }

  private int events(UUID measure, String kind) {
    return office.in(() ->
        office
            .sql(
                """
                select count(*) from programme.obligation_event v
                join programme.obligation o on o.id = v.obligation_id
                where o.measure_id = ? and v.kind = ?
                """)
            .params(measure, kind)
            .query(Integer.class)
            .single());
  }

  private int count(String sql) {
    return office.in(() -> office.sql(sql).query(Integer.class).single());
  }
}
