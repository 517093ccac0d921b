package id.netra.law.rule;

import id.netra.law.act.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A law, decree, letter or judgment of the registry.
///
/// @param id the name of its file, such as `pp-94-2021`
/// @param type `UU`, `PP`, `SKB`, … as in the contract's citations
/// @param number as printed; empty if unknown
/// @param joint the numbers of all who signed a joint decree, as printed; empty for everything else
/// @param cite the short form that every citation of it begins with, such as `PP 94/2021`
/// @param enacted the day, or only the year, as the registry knows it; null if unknown
/// @param validity null if no day is known on which it was in force
/// @param status as far as seen
/// @param repealedBy the id of what replaced it; null if nothing did
/// @param related the ids of what it amends, is amended by and is read with
/// @param gazette where it was promulgated; null if unknown
/// @param note one thing more that must be said; null if nothing must
public record Instrument(
    String id,
    String type,
    String number,
    List<String> joint,
    int year,
    String cite,
    Text title,
    @Nullable String enacted,
    @Nullable Validity validity,
    Status status,
    @Nullable String repealedBy,
    Related related,
    @Nullable String gazette,
    @Nullable Text note,
    Standing standing) {

  public Instrument {
    joint = List.copyOf(joint);
  }

  /// Whether it is law, as far as the sources show.
  public enum Status {
    IN_FORCE,
    REPEALED,
    /// Its election is over.
    SPENT,
    SUPERSEDED,
    /// A Perppu that an act of parliament made its own.
    CONSOLIDATED,
    /// A judgment.
    BINDING,
    UNVERIFIED
  }

  /// Other instruments, by id.
  public record Related(List<String> amends, List<String> amendedBy, List<String> readWith) {
    public Related {
      amends = List.copyOf(amends);
      amendedBy = List.copyOf(amendedBy);
      readWith = List.copyOf(readWith);
    }
  }
}
