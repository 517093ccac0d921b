package id.netra.law.rule;

import id.netra.law.act.Text;
import java.util.List;
import java.util.Set;

/// One way in which an authority reads a disputed point.
///
/// @param adopted true for the one reading, at most, that the catalogue follows
/// @param says what the act is under this reading
/// @param levels the sanction levels under this reading; empty where the dispute is not about them
/// @param heldBy who reads it so, and when
/// @param text the reading and its reason in one plain sentence
/// @param citations where it stands; empty if it is only a statement
public record Reading(
    boolean adopted,
    Says says,
    Set<SanctionLevel> levels,
    Text heldBy,
    Text text,
    List<Citation> citations) {
  public Reading {
    levels = Set.copyOf(levels);
    citations = List.copyOf(citations);
  }

  /// What a reading makes of the act.
  public enum Says {
    FORBIDDEN,
    ALLOWED
  }
}
