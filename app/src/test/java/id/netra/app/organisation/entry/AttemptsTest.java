package id.netra.app.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Tenancy;
import id.netra.app.support.Office;
import id.netra.app.support.TestTime;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// How failures slow the next tries down, and whom they never keep out.
@EntryTest
class AttemptsTest {
  private static final Attempts.Budget PASSWORD = Attempts.Budget.PASSWORD;

  private final ApplicationContext beans;
  private final Attempts attempts;
  private final TestTime time;
  private Office office;

  AttemptsTest(ApplicationContext beans, Attempts attempts, TestTime time) {
    this.beans = beans;
    this.attempts = attempts;
    this.time = time;
    this.office = Office.found(beans);
  }

  @BeforeEach
  void newOffice() {
    office = Office.found(beans);
  }

  @Test
  void eightFailuresAreFreeThenOneInFiveMinutes() {
    for (int i = 0; i < 8; i++) {
      assertThat(fail("one")).isEqualTo(Outcome.WRONG);
    }
    assertThat(fail("one")).isEqualTo(Outcome.WAIT);
    assertThat(right("one")).isEqualTo(Outcome.WAIT);
    assertThat(right("other")).isEqualTo(Outcome.RIGHT);
    time.pass(Duration.ofMinutes(5).minusSeconds(1));
    assertThat(right("one")).isEqualTo(Outcome.WAIT);
    time.pass(Duration.ofSeconds(1));
    assertThat(fail("one")).isEqualTo(Outcome.WRONG);
    assertThat(fail("one")).isEqualTo(Outcome.WAIT);
  }

  @Test
  void whoeverKeepsTryingMakesNobodyWaitLonger() {
    for (int i = 0; i < 200; i++) {
      fail("owner");
    }
    time.pass(Duration.ofMinutes(5));
    assertThat(right("owner")).isEqualTo(Outcome.RIGHT);
    time.pass(Duration.ofMinutes(40));
    for (int i = 0; i < 8; i++) {
      assertThat(fail("owner")).isEqualTo(Outcome.WRONG);
    }
  }

  @Test
  void rightTriesAndTriesThatWereNotHeardDoNotCount() {
    for (int i = 0; i < 50; i++) {
      assertThat(right("one")).isEqualTo(Outcome.RIGHT);
      assertThat(attempt("one", false, Outcome.BUSY)).isEqualTo(Outcome.BUSY);
    }
    assertThat(fail("one")).isEqualTo(Outcome.WRONG);
  }

  @Test
  void manyAtOnceGainNothing() {
    var outcomes = Together.times(40, () -> fail("one"));
    assertThat(Collections.frequency(outcomes, Outcome.WRONG)).isEqualTo(8);
    assertThat(Collections.frequency(outcomes, Outcome.WAIT)).isEqualTo(32);
  }

  @Test
  void whileAWholeInstitutionIsTriedEachAccountHearsOneFailureFromStrangers() {
    for (int i = 0; i < 300; i++) {
      assertThat(fail("spray " + i / 8)).isEqualTo(Outcome.WRONG);
    }
    assertThat(right("quiet")).isEqualTo(Outcome.RIGHT);
    assertThat(fail("quiet")).isEqualTo(Outcome.WRONG);
    assertThat(fail("quiet")).isEqualTo(Outcome.WAIT);
    assertThat(attempt("mark of the owner's browser", true, Outcome.WRONG))
        .isEqualTo(Outcome.WRONG);
    assertThat(attempt("mark of the owner's browser", true, Outcome.RIGHT))
        .isEqualTo(Outcome.RIGHT);
    Office neighbour = Office.found(beans);
    assertThat(
            Tenancy.in(
                neighbour.id(),
                () -> attempts.attempt(PASSWORD, "quiet", false, () -> Outcome.WRONG)))
        .isEqualTo(Outcome.WRONG);
    time.pass(Duration.ofMinutes(10));
    assertThat(fail("quiet")).isEqualTo(Outcome.WRONG);
    assertThat(fail("quiet")).isEqualTo(Outcome.WRONG);
  }

  @Test
  void keepsPlacesAndTimesOnlyAndForgetsThem() {
    fail("Ratri Kusumawardhani");
    String rows =
        office.in(() ->
            office
                .sql("select string_agg(a::text, ' ') from organisation.entry_attempt a")
                .query(String.class)
                .single());
    assertThat(rows).contains("PASSWORD").doesNotContain("Ratri");
    time.pass(Duration.ofHours(1));
    right("somebody else");
    assertThat(
            office.in(() ->
                office
                    .sql("select count(*) from organisation.entry_attempt")
                    .query(Long.class)
                    .single()))
        .isZero();
  }

  private Outcome fail(String key) {
    return attempt(key, false, Outcome.WRONG);
  }

  private Outcome right(String key) {
    return attempt(key, false, Outcome.RIGHT);
  }

  private Outcome attempt(String key, boolean known, Outcome outcome) {
    return Tenancy.in(office.id(), () -> attempts.attempt(PASSWORD, key, known, () -> outcome));
  }
}
