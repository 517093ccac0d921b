package id.netra.app.programme;

import id.netra.law.calendar.Event;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last day of a measure: none, a day, or one reckoned from the calendar of an election, which
/// moves when the calendar does.
///
/// @param day null for none, or as long as no calendar tells it
/// @param stage null for a day that stands by itself
public record Deadline(@Nullable LocalDate day, @Nullable FromStage stage) {
  public static final Deadline NONE = new Deadline(null, null);

  /// So many days after the first day of an event; before it if negative.
  ///
  /// @param election the code of its calendar
  public record FromStage(String election, Event.Type event, int days) {}

  /// A day that stands by itself.
  public static Deadline on(LocalDate day) {
    return new Deadline(day, null);
  }
}
