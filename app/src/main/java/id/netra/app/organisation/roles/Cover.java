package id.netra.app.organisation.roles;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Whether an institution has an administrator at every moment to come.
///
/// @param spans when somebody administers the whole institution by a grant of his own
record Cover(List<Span> spans) {
  Cover {
    spans = List.copyOf(spans);
  }

  /// @param until null for no end
  record Span(UUID grant, UUID person, Instant since, @Nullable Instant until) {
    Span endingAt(Instant end) {
      return until != null && until.isBefore(end) ? this : new Span(grant, person, since, end);
    }
  }

  /// The first moment from then on at which nobody administers; null if there is none.
  @Nullable Instant gap(Instant from) {
    Instant at = from;
    for (Span span : spans.stream().sorted(Comparator.comparing(Span::since)).toList()) {
      if (span.since().isAfter(at)) {
        return at;
      }
      if (span.until() == null) {
        return null;
      }
      if (span.until().isAfter(at)) {
        at = span.until();
      }
    }
    return at;
  }

  /// Whether such a change of the spans would leave the institution alone, or alone earlier.
  boolean isWorse(Instant from, UnaryOperator<Span> change) {
    Instant before = gap(from);
    Instant after = new Cover(spans.stream().map(change).toList()).gap(from);
    return after != null && (before == null || after.isBefore(before));
  }

  /// How many people administer at that moment.
  int countAt(Instant moment) {
    return (int) within(moment, spans).stream().map(Span::person).distinct().count();
  }

  private static Collection<Span> within(Instant moment, Collection<Span> spans) {
    return spans.stream()
        .filter(span -> !span.since().isAfter(moment))
        .filter(span -> span.until() == null || span.until().isAfter(moment))
        .toList();
  }
}
