package id.netra.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one person between the list as it stands and a new one. Who stayed as he was has
/// no change.
public sealed interface Change {

  /// One thing that is otherwise now. Before is null if it was not known; after is always known:
  /// what a list leaves empty is not taken away.
  record Step(Field field, @Nullable String before, String after) {}

  /// Somebody new.
  record Joined(Entry after) implements Change {}

  /// Somebody who is in the new list no more.
  record Left(Standing before) implements Change {}

  /// Somebody with another unit or another post, whatever else changed.
  record Moved(Standing before, Entry after, List<Step> steps) implements Change {
    public Moved {
      steps = List.copyOf(steps);
    }
  }

  /// Somebody in the same unit and post of whom something else changed: a name, a rank, a status, a
  /// number that was wrong.
  record Changed(Standing before, Entry after, List<Step> steps) implements Change {
    public Changed {
      steps = List.copyOf(steps);
    }
  }
}
