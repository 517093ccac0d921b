package id.netra.app.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that stands where a test puts it. Import [TestClock.Setting] to let everything read it.
public final class TestClock extends Clock {
  private volatile Instant now = Instant.parse("2024-10-15T02:42:00Z");

  /// Makes it the clock of the application.
  @TestConfiguration
  public static class Setting {
    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock();
    }
  }

  public void set(Instant moment) {
    now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
