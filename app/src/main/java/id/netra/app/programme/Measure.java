package id.netra.app.programme;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a programme does, and to which it obliges people or units once it is laid.
///
/// @param circular the circular that is to be read; null while there is none
/// @param pledge the text that is to be signed; null while there is none
public record Measure(
    UUID id, Plan plan, State state, @Nullable UUID circular, @Nullable UUID pledge) {
  /// How far it is.
  public enum State {
    /// Obliges nobody yet.
    PLANNED,
    LAID,
    /// Obliges nobody any more.
    WITHDRAWN
  }

  /// What somebody wants done.
  ///
  /// @param owner who answers for it and confirms statements about it; null for nobody in person
  /// @param since from when it holds
  /// @param evidence by which kinds it can be met, at least one
  /// @param order null unless it was ordered by mouth
  public record Plan(
      UUID programme,
      MeasureKind kind,
      Subject subject,
      String title,
      String text,
      @Nullable UUID owner,
      LocalDate since,
      Deadline due,
      Audience audience,
      Set<EvidenceKind> evidence,
      @Nullable Order order) {
    public Plan {
      evidence = Set.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("a measure that nothing can meet");
      }
    }
  }

  /// An order given by mouth.
  ///
  /// @param by the office that gave it
  public record Order(String by, LocalDate day) {}

  public boolean isLaid() {
    return state == State.LAID;
  }
}
