package id.netra.app.platform;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// The time on the wall, by which sessions, letters and codes end. The [java.time.Clock] by which
/// everything else is dated may stand on another day in a demonstration; this never does.
@Component
public class RealTime implements InstantSource {
  @Override
  public Instant instant() {
    return Instant.now();
  }
}
