package id.netra.law.decided;

import id.netra.law.act.Act;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An act with the answer that the law gives to it, written by hand from the law.
///
/// @param name what the row is about, for developers; never shown to readers
/// @param words the act as `facet=value` words, as in [id.netra.law.act.ActDraft#of]
/// @param verdicts the right verdicts, as in the contract; never empty
/// @param offences classes of which one must be answered; empty where none is asserted
/// @param levels levels that must be among those answered; empty where none is asserted
/// @param contested whether authorities disagree; null where it is not asserted
public record DecidedCase(
    String name,
    String words,
    Act act,
    Set<String> verdicts,
    Set<String> offences,
    Set<String> levels,
    @Nullable Boolean contested) {
  public DecidedCase {
    verdicts = Set.copyOf(verdicts);
    offences = Set.copyOf(offences);
    levels = Set.copyOf(levels);
  }

  @Override
  public String toString() {
    return name;
  }
}
