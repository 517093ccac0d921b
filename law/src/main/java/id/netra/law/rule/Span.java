package id.netra.law.rule;

import java.time.LocalDate;

/// Days from the first to the last, both whole.
public record Span(LocalDate first, LocalDate last) {
  public Span {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "days would end before they begin: " + first + ", " + last);
    }
  }

  /// The shortest span that also holds the day.
  public Span including(LocalDate day) {
    return new Span(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
  }

  /// True if it is one day.
  public boolean isOneDay() {
    return first.equals(last);
  }
}
