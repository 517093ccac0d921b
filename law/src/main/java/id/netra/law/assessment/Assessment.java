package id.netra.law.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one answer to an act.
///
/// @param id the asker's own name for it, echoed; null if it has none
/// @param finding under the election with the gravest verdict, then class
/// @param alternatives the findings under the other elections of the day, whole
/// @param edition the edition of the catalogue that answered
public record Assessment(
    @Nullable String id, Finding finding, List<Finding> alternatives, String edition) {

  /// The verdict that counts.
  public Verdict verdict() {
    return finding.verdict();
  }
}
