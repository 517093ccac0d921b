package id.netra.app.support;

import id.netra.app.platform.RealTime;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The time on the wall, which stands where a test puts it. Import [TestTime.Setting] to let
/// sessions, letters and codes read it.
public final class TestTime extends RealTime {
  private volatile Instant now = Instant.parse("2024-10-15T02:42:00Z");

  /// Makes it the time of the application.
  @TestConfiguration
  public static class Setting {
    @Bean
    @Primary
    TestTime testTime() {
      return new TestTime();
    }
  }

  public void set(Instant moment) {
    now = moment;
  }

  /// Lets that much time go by.
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
