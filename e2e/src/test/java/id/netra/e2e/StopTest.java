package id.netra.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StopTest {
  @Test
  void stopsAllItStartedWithinTenSeconds() {
    RunningNetra netra = RunningNetra.start();
    assertThat(netra.stop()).isLessThan(Duration.ofSeconds(10));
    assertThat(netra.process().descendants()).isEmpty();
  }
}
