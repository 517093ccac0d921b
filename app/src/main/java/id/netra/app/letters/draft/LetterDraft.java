package id.netra.app.letters.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A letter on its way to be published.
///
/// @param circular whose version it becomes
/// @param revision grows with every change
/// @param number given with the approval; null until then
/// @param fault why its seal could not be put at the last try; null if it was not tried or is done
/// @param steps who did what, the first first
public record LetterDraft(
    UUID id,
    UUID circular,
    State state,
    int revision,
    LetterContent content,
    Instant changedAt,
    @Nullable String number,
    @Nullable LocalDate day,
    @Nullable String fault,
    List<Step> steps) {
  /// Where a draft stands.
  public enum State {
    WRITING,
    SUBMITTED,
    REVIEWED,
    /// Numbered; it waits for its seal.
    APPROVED,
    PUBLISHED,
    DROPPED
  }

  /// What somebody did with a draft.
  public enum What {
    WROTE,
    SUBMITTED,
    REVIEWED,
    RETURNED,
    APPROVED,
    DROPPED
  }

  /// One step.
  public record Step(What what, UUID by, String name, Instant at, String note) {}

  public LetterDraft {
    steps = List.copyOf(steps);
  }

  /// The same with these steps.
  LetterDraft with(List<Step> done) {
    return new LetterDraft(
        id, circular, state, revision, content, changedAt, number, day, fault, done);
  }

  /// Why it replaces the version before, as its writer last told it; empty if nothing was told.
  public String change() {
    return steps.reversed().stream()
        .filter(step -> step.what() == What.WROTE || step.what() == What.SUBMITTED)
        .findFirst()
        .map(Step::note)
        .orElse("");
  }

  /// Everybody who wrote at it, ever.
  public Set<UUID> writers() {
    return steps.stream()
        .filter(step -> step.what() == What.WROTE || step.what() == What.SUBMITTED)
        .map(Step::by)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The last who did that; null if nobody did.
  public @Nullable Step last(What what) {
    return steps.reversed().stream().filter(step -> step.what() == what).findFirst().orElse(null);
  }
}
