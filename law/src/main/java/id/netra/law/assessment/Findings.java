package id.netra.law.assessment;

import id.netra.law.act.Facet;
import id.netra.law.act.Stage;
import id.netra.law.assessment.Finding.Question;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Findings once made. Acts for which the same rules speak, for the same reasons, share one: most
/// acts are like some other.
final class Findings {
  /// How many rules all remembered findings may hold together: some hold one, some hold sixty.
  private static final int MOST = 60_000;

  private final Map<Same, Finding> known = new ConcurrentHashMap<>();
  private final Map<Finding, Finding> equal = new ConcurrentHashMap<>();
  private final AtomicInteger held = new AtomicInteger();

  /// All that makes one finding like another.
  ///
  /// @param because for each deciding rule the boxes of its condition that were met, as bits
  record Same(
      KindLaw law,
      String bodies,
      @Nullable String election,
      @Nullable Stage stage,
      List<Outcome> outcomes,
      List<Question> questions,
      boolean oneDay,
      List<Long> because,
      List<Raised> raised) {}

  /// An excuse that would change the verdict.
  ///
  /// @param shown the value as the contract writes it
  record Raised(Facet excuse, String shown, Verdict verdict, List<Outcome> outcomes) {}

  /// The finding remembered, or the one made now.
  Finding of(Same same, Supplier<Finding> make) {
    Finding found = known.get(same);
    if (found == null) {
      Finding made = make.get();
      if (held.addAndGet(2 + made.rules().size()) > MOST) {
        held.set(0);
        known.clear();
        equal.clear();
      }
      found = equal.computeIfAbsent(made, unseen -> made);
      known.put(same, found);
    }
    return found;
  }
}
