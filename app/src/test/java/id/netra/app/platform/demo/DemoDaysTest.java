package id.netra.app.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Tenancy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DemoDaysTest {
  private static final ZoneId EAST = ZoneId.of("Asia/Jayapura");
  private static final ZoneId WEST = ZoneId.of("Asia/Jakarta");
  private static final UUID ONE = new UUID(1, 1);
  private static final UUID OTHER = new UUID(2, 2);
  private static final LocalDate HOME = LocalDate.of(2024, 9, 19);

  @TempDir Path folder;

  @Test
  void letsEachInstitutionLiveOnItsDayAtTheHourThatItIs() {
    Clock clock = days(folder.toString()).clock();
    Instant there = Tenancy.in(ONE, clock::instant);
    assertThat(LocalDate.ofInstant(there, EAST)).isEqualTo(HOME);
    LocalTime hour = LocalTime.ofInstant(there, EAST);
    assertThat(hour.toSecondOfDay()).isCloseTo(LocalTime.now(EAST).toSecondOfDay(), within(5));
    assertThat(LocalDate.ofInstant(Tenancy.in(OTHER, clock::instant), WEST))
        .isEqualTo(LocalDate.of(2020, 10, 13));
  }

  @Test
  void keepsToTheWallOutsideOfAnyInstitutionAndInEarnest() {
    assertThat(days(folder.toString()).clock().instant())
        .isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    Clock earnest = days("").clock();
    assertThat(earnest).isEqualTo(Clock.systemUTC());
    assertThat(Tenancy.in(ONE, earnest::instant))
        .isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
  }

  @Test
  void movesOneInstitutionAndNoOther() {
    DemoDays days = days(folder.toString());
    days.move(ONE, HOME.plusDays(1));
    assertThat(days.of(ONE)).hasValue(HOME.plusDays(1));
    assertThat(days.of(OTHER)).hasValue(LocalDate.of(2020, 10, 13));
    assertThatThrownBy(() -> days.move(new UUID(3, 3), HOME))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void remembersTheDayOverARestart() {
    days(folder.toString()).move(ONE, HOME.minusDays(3));
    assertThat(days(folder.toString()).of(ONE)).hasValue(HOME.minusDays(3));
  }

  @Test
  void goesNoFurtherThanTheCalendars() {
    DemoDays days = days(folder.toString());
    days.move(ONE, LocalDate.of(1998, 5, 21));
    assertThat(days.of(ONE)).hasValue(DemoDays.FIRST);
    days.move(ONE, LocalDate.of(2045, 8, 17));
    assertThat(days.of(ONE)).hasValue(DemoDays.LAST);
  }

  private static DemoDays days(String folder) {
    DemoPlaces places =
        () ->
            List.of(
                new DemoPlaces.Place(ONE, "99.98", EAST, HOME, Map.of()),
                new DemoPlaces.Place(OTHER, "99.99", WEST, LocalDate.of(2020, 10, 13), Map.of()));
    var beans = new StaticListableBeanFactory(Map.of("places", places));
    return new DemoDays(
        new Demo(folder, "id"), new RealTime(), beans.getBeanProvider(DemoPlaces.class));
  }
}
