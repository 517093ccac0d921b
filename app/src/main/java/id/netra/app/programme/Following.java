package id.netra.app.programme;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.jobs.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done for programmes in the background, institution by institution.
@Configuration(proxyBeanMethods = false)
class Following {
  private static final Duration HOURLY = Duration.ofHours(1);
  private static final Duration OFTEN = Duration.ofMinutes(15);

  /// Days that a calendar has moved, then people and units that have come, gone or moved.
  @Bean
  static Job followPeople(
      Institutions institutions, Measures measures, Calendar calendar, Laying laying) {
    return new Job(
        "obligations",
        HOURLY,
        () ->
            institutions.each(() -> {
              calendar.follow();
              measures.laid().forEach(laying::sync);
            }));
  }

  /// Reminders of the day, and those that were asked for in the night.
  @Bean
  static Job remindPeople(Institutions institutions, Reminders reminders) {
    return new Job("reminders", OFTEN, () -> institutions.each(reminders::climb));
  }
}
