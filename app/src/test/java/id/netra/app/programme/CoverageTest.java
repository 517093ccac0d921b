package id.netra.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.Role;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// The figures against a recount in plain Java, after a thousand things have happened at random.
@SpringBootTest
@Import(TestClock.Setting.class)
class CoverageTest {
  private static final int HAPPENINGS = 1000;
  private static final int RECOUNT_EVERY = 50;
  private static final Instant BEGIN = Instant.parse("2024-10-10T02:42:00Z");

  private final Obligations obligations;
  private final Exemptions exemptions;
  private final Coverage coverage;
  private final TestClock clock;
  private final Office office;
  private final Roster roster;
  private final Plans plans;
  private final UUID officer;
  private final UUID secretary;
  private final UUID programme;
  private final List<UUID> units = new ArrayList<>();
  private final Map<UUID, Set<UUID>> below = new HashMap<>();
  private final UnitTree tree;
  private final Model model = new Model();
  private final Random random = new Random(20241127);

  CoverageTest(
      ApplicationContext beans,
      Obligations obligations,
      Exemptions exemptions,
      Coverage coverage,
      TestClock clock) {
    this.obligations = obligations;
    this.exemptions = exemptions;
    this.coverage = coverage;
    this.clock = clock;
    clock.set(BEGIN);
    office = Office.found(beans);
    roster = new Roster(office);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    secretary = office.holder("Sari Sekda", Role.SECRETARY);
    model.workers.put(officer, new Model.Worker(office.root(), "PNS", Office.FOUNDED));
    model.workers.put(secretary, new Model.Worker(office.root(), "PNS", Office.FOUNDED));
    units.add(office.root());
    for (int i = 0; i < 8; i++) {
      units.add(office.unit("Unit " + i, units.get(random.nextInt(units.size()))));
    }
    tree = office.in(() -> beans.getBean(Units.class).on(office.institution().today(clock)));
    for (int i = 0; i < 60; i++) {
      join(Office.FOUNDED);
    }
    plans = new Plans(beans, office, officer);
    programme = plans.programme("Netral");
    measure(Audience.ALL, LocalDate.of(2024, 10, 30));
    measure(Audience.ALL, null);
    measure(
        new Audience(Set.of(), Set.of(), Set.of("NON_ASN"), Set.of(), Set.of(), false),
        LocalDate.of(2024, 10, 12));
    measure(Audience.ALL.within(Set.of(units.get(1))), LocalDate.of(2024, 11, 20));
    measure(
        new Audience(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true),
        LocalDate.of(2024, 11, 5));
  }

  private void measure(Audience audience, @Nullable LocalDate due) {
    UUID id = plans.laid(programme, audience, due);
    Set<UUID> within =
        audience.units().isEmpty() ? Set.of() : below(audience.units().iterator().next());
    model.rules.put(
        id,
        new Model.Rule(
            due,
            within,
            worker ->
                (audience.statuses().isEmpty() || audience.statuses().contains(worker.status))
                    && (!audience.headsOnly() || worker.head)));
    model.sync(id);
  }

  @Test
  void equalsARecountAfterAThousandHappenings() {
    for (int i = 1; i <= HAPPENINGS; i++) {
      happen();
      if (i % RECOUNT_EVERY == 0) {
        recount(i);
      }
    }
    Coverage.Sheet sheet = office.in(() -> coverage.of(programme));
    Tally first = sheet.total(model.rules.keySet().iterator().next());
    assertThat(first.met()).isPositive();
    assertThat(first.declined()).isPositive();
    assertThat(first.exempted()).isPositive();
    assertThat(first.overdue()).isPositive();
  }

  private void recount(int after) {
    Coverage.Sheet sheet = office.in(() -> coverage.of(programme));
    for (UUID measure : model.rules.keySet()) {
      for (UUID unit : units) {
        assertThat(sheet.own(unit, measure))
            .as("own after " + after)
            .isEqualTo(model.count(measure, Set.of(unit), today()));
        assertThat(sheet.whole(unit, measure))
            .as("whole after " + after)
            .isEqualTo(model.count(measure, below(unit), today()));
      }
    }
  }

  private void happen() {
    UUID person = any(List.copyOf(model.workers.keySet()));
    Model.Worker worker = model.worker(person);
    UUID measure = any(List.copyOf(model.rules.keySet()));
    switch (random.nextInt(14)) {
      case 0 -> join(today());
      case 1 -> leave(person, worker);
      case 2 -> comeBack(person, worker);
      case 3 -> move(person, worker);
      case 4 -> {
        worker.head = worker.here && !worker.head;
        roster.setHead(person, worker.head);
      }
      case 5 -> {
        UUID unit = any(units.subList(1, units.size()));
        int days = random.nextInt(6);
        roster.setOfflineDays(unit, days);
        model.offline.put(unit, days);
      }
      case 6 -> clock.set(clock.instant().plus(Duration.ofDays(1)));
      case 7 -> {
        plans.sync(measure);
        model.sync(measure);
      }
      case 8 -> decline(measure, person);
      case 9 -> exempt(measure, person);
      case 10 -> reopen(measure, person);
      default -> meet(measure, person);
    }
  }

  private void join(LocalDate day) {
    UUID unit = any(units);
    String status = random.nextInt(3) == 0 ? "NON_ASN" : "PNS";
    UUID person = roster.join("Orang " + model.workers.size(), unit, status, day);
    model.workers.put(person, new Model.Worker(unit, status, day));
  }

  private void leave(UUID person, Model.Worker worker) {
    if (worker.here && worker.since().isBefore(today())) {
      roster.leave(person, today());
      worker.here = false;
      worker.head = false;
    }
  }

  private void comeBack(UUID person, Model.Worker worker) {
    if (!worker.here) {
      worker.unit = any(units);
      roster.comeBack(person, worker.unit, worker.status, today());
      worker.here = true;
      worker.employed = today();
      worker.posted = today();
    }
  }

  private void move(UUID person, Model.Worker worker) {
    if (worker.here && worker.posted.isBefore(today())) {
      worker.unit = any(units);
      worker.posted = today();
      worker.head = false;
      roster.move(person, worker.unit, today());
    }
  }

  private void meet(UUID measure, UUID person) {
    UUID id = obligation(measure, person);
    if (id != null
        && office.in(() -> obligations.meet(id, Plans.signature(person, today())))
            == Outcome.DONE) {
      model.set(measure, person, ObligationState.MET);
    }
  }

  private void decline(UUID measure, UUID person) {
    UUID id = obligation(measure, person);
    if (id != null && office.in(() -> obligations.decline(id, person, "Tidak")) == Outcome.DONE) {
      model.set(measure, person, ObligationState.DECLINED);
    }
  }

  private void exempt(UUID measure, UUID person) {
    UUID id = obligation(measure, person);
    if (id == null || office.in(() -> exemptions.ask(id, "Sakit", officer)) == Outcome.REFUSED) {
      return;
    }
    UUID exemption = office.in(() -> exemptions.of(id).orElseThrow().id());
    if (office.in(() -> exemptions.decide(exemption, true, secretary)) == Outcome.DONE) {
      model.set(measure, person, ObligationState.EXEMPTED);
    }
  }

  private void reopen(UUID measure, UUID person) {
    UUID id = obligation(measure, person);
    if (id != null && office.in(() -> obligations.reopen(id, officer, "MISTAKE")) == Outcome.DONE) {
      model.reopen(measure, person, today().plusDays(7));
    }
  }

  /// As a page would find it: laid on the spot for who has just come.
  private @Nullable UUID obligation(UUID measure, UUID person) {
    UUID id =
        office.in(() -> obligations.findOrLay(measure, person).map(Obligation::id).orElse(null));
    model.ensure(measure, person);
    assertThat(id == null).isEqualTo(model.state(measure, person) == null);
    return id;
  }

  /// Units stay where they are in this test.
  private Set<UUID> below(UUID unit) {
    return below.computeIfAbsent(
        unit,
        top -> tree.subtree(top).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet()));
  }

  private LocalDate today() {
    return office.institution().today(clock);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
