package id.netra.app.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/// New ids for rows.
public final class Ids {
  private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /// One that grows with time (UUID version 7), for rows within an institution. What somebody
  /// outside may hold, such as a receipt, has a random one instead: this tells its hour.
  public static UUID next() {
    return NEXT.generate();
  }
}
