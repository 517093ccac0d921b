package id.netra.app.organisation.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes about one row in a hundred as odd as rows of real lists are, so that what finds such rows
/// has something to find.
final class Oddities {
  private static final int ONE_IN = 100;
  private static final int KINDS = 5;

  private final Random chance;

  Oddities(Random chance) {
    this.chance = chance;
  }

  /// The same servant, or one whose row is odd.
  ///
  /// @param others whose numbers may be taken by mistake
  Servant touch(Servant servant, List<Servant> others) {
    String nip = servant.nip();
    if (nip == null || chance.nextInt(ONE_IN) > 0) {
      return servant;
    }
    return switch (chance.nextInt(KINDS)) {
      case 0 -> with(servant, nip.substring(0, nip.length() - 1), servant.name());
      case 1 -> with(servant, nip.replace('0', 'O'), servant.name());
      case 2 -> with(servant, others.getLast().nip(), servant.name());
      case 3 -> with(servant, nip, servant.name().toUpperCase(Locale.ROOT));
      default -> with(servant, nip.substring(0, 6) + "31" + nip.substring(8), servant.name());
    };
  }

  private static Servant with(Servant servant, @Nullable String nip, String name) {
    return new Servant(
        servant.id(),
        nip,
        name,
        servant.birth(),
        servant.email(),
        servant.onPaper(),
        servant.status(),
        servant.rank(),
        servant.since(),
        servant.until(),
        servant.seats());
  }
}
