package id.netra.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.organisation.UnitChart.Fault;
import id.netra.app.organisation.UnitChart.Life;
import id.netra.app.organisation.UnitChart.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What becomes of the chart by a change, asked without a database.
class UnitPlanTest {
  private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
  private static final UUID ROOT = id(0);
  private static final UUID EAST = id(1);
  private static final UUID WEST = id(2);
  private static final UUID SCHOOL = id(3);

  private UnitChart chart =
      new UnitChart(
          List.of(life(ROOT), life(EAST), life(WEST), life(SCHOOL)),
          List.of(
              state(ROOT, UnitKind.ROOT, null),
              state(EAST, UnitKind.DEPARTMENT, ROOT),
              state(WEST, UnitKind.DEPARTMENT, ROOT),
              state(SCHOOL, UnitKind.SCHOOL, EAST)));

  @Test
  void aMoveRecordedForLaterKeepsTheUnitItGoesToOpen() {
    accept(alter(SCHOOL, WEST, day(200)));
    UnitPlan plan = UnitPlan.of(chart, new UnitChange.Close(WEST, day(100), null));
    assertThat(plan.refusal()).isEqualTo(Refusal.LATER_CONFLICT);
    assertThat(plan.later()).hasSize(1);
    assertThat(plan.later().getFirst().fault()).isEqualTo(Fault.NO_PARENT);
    assertThat(plan.later().getFirst().day()).isEqualTo(day(200));
  }

  @Test
  void twoMovesThatWouldMakeACircleLaterAreNotBothTaken() {
    accept(alter(EAST, WEST, day(200)));
    UnitPlan plan = UnitPlan.of(chart, alter(WEST, SCHOOL, day(100)));
    assertThat(plan.refusal()).isEqualTo(Refusal.LATER_CONFLICT);
    assertThat(plan.later()).extracting(UnitChart.Conflict::fault).contains(Fault.CIRCLE);
  }

  @Test
  void nothingOpensBelowAUnitThatIsToClose() {
    accept(new UnitChange.Close(WEST, day(200), null));
    UnitPlan plan =
        UnitPlan.of(
            chart, new UnitChange.Open(id(9), "9", "Baru", UnitKind.SCHOOL, WEST, day(100)));
    assertThat(plan.refusal()).isEqualTo(Refusal.LATER_CONFLICT);
  }

  @Test
  void aMergeTakesTheUnitsBelowAlong() {
    accept(new UnitChange.Merge(EAST, WEST, day(10), null));
    assertThat(parent(SCHOOL, day(9))).isEqualTo(EAST);
    assertThat(parent(SCHOOL, day(10))).isEqualTo(WEST);
    assertThat(chart.on(EAST, day(10))).isNull();
  }

  @Test
  void refusesWhatCannotBe() {
    assertThat(refusal(alter(EAST, SCHOOL, day(1)))).isEqualTo(Refusal.BELOW_ITSELF);
    assertThat(refusal(alter(ROOT, WEST, day(1)))).isEqualTo(Refusal.ROOT);
    assertThat(refusal(new UnitChange.Close(ROOT, day(1), null))).isEqualTo(Refusal.ROOT);
    assertThat(refusal(new UnitChange.Close(EAST, day(1), null))).isEqualTo(Refusal.NOT_EMPTY);
    assertThat(refusal(new UnitChange.Close(id(77), day(1), null))).isEqualTo(Refusal.NOT_THERE);
    assertThat(refusal(alter(SCHOOL, EAST, FOUNDED.minusDays(1)))).isEqualTo(Refusal.NOT_THERE);
    assertThat(refusal(alter(SCHOOL, EAST, day(1)))).isEqualTo(Refusal.UNCHANGED);
    accept(alter(SCHOOL, WEST, day(50)));
    assertThat(refusal(alter(SCHOOL, ROOT, day(20)))).isEqualTo(Refusal.LATER_CHANGE);
  }

  /// Thousands of changes by chance, on days in any order: whatever is accepted leaves one tree on
  /// every day on which anything changes, and nothing before its own day is touched.
  @Test
  void everyAcceptedChangeLeavesOneTreeOnEveryDay() {
    int accepted = 0;
    for (int seed = 0; seed < 60; seed++) {
      var chance = new Random(seed);
      UnitChart now = chart;
      List<UUID> known = new ArrayList<>(List.of(ROOT, EAST, WEST, SCHOOL));
      for (int i = 0; i < 60; i++) {
        UnitChange change = UnitChancer.change(chance, known, day(chance.nextInt(400)), i + 100);
        UnitPlan plan = UnitPlan.of(now, change);
        if (plan.refusal() == null) {
          accepted++;
          known.add(change.unit());
          assertThat(plan.after().conflictsFrom(FOUNDED)).as("seed %d, %s", seed, change).isEmpty();
          LocalDate eve = change.day().minusDays(1);
          for (UUID unit : known) {
            assertThat(parentIn(plan.after(), unit, eve)).isEqualTo(parentIn(now, unit, eve));
          }
          now = plan.after();
        } else {
          assertThat(plan.touched()).isEmpty();
        }
      }
    }
    assertThat(accepted).isGreaterThan(600);
  }

  private void accept(UnitChange change) {
    UnitPlan plan = UnitPlan.of(chart, change);
    assertThat(plan.refusal()).isNull();
    chart = plan.after();
  }

  private @Nullable Refusal refusal(UnitChange change) {
    return UnitPlan.of(chart, change).refusal();
  }

  private UnitChange.Alter alter(UUID unit, UUID parent, LocalDate day) {
    State now = Objects.requireNonNull(chart.states(unit).getLast());
    return new UnitChange.Alter(unit, now.name(), now.kind(), parent, 0, day, null);
  }

  private @Nullable UUID parent(UUID unit, LocalDate day) {
    return parentIn(chart, unit, day);
  }

  private static @Nullable UUID parentIn(UnitChart in, UUID unit, LocalDate day) {
    State state = in.on(unit, day);
    return state == null ? null : state.parent();
  }

  private static LocalDate day(int number) {
    return FOUNDED.plusDays(number);
  }

  private static UUID id(int number) {
    return new UUID(0x7000, number);
  }

  private static Life life(UUID unit) {
    return new Life(unit, unit.toString(), FOUNDED, null);
  }

  private static State state(UUID unit, UnitKind kind, @Nullable UUID parent) {
    return new State(unit, FOUNDED, null, unit.toString(), kind, parent, 0, null);
  }
}
