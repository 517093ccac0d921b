package id.netra.app.platform.tasks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that waits for one person.
///
/// @param text one sentence more; null for none
/// @param due the last day; null if there is none
/// @param time until when on that day, in the zone of the institution; null for the whole of it
/// @param urgent stands first among those of the same day; without a day, before all others
/// @param other what can be done instead; null for nothing
public record Task(
    Line title,
    @Nullable Line text,
    @Nullable LocalDate due,
    @Nullable LocalTime time,
    boolean urgent,
    Action action,
    @Nullable Action other) {
  /// What can be done about it.
  ///
  /// @param path the page on which it is done
  /// @param key the key of the words on it, a verb and its object
  public record Action(String path, String key) {}

  /// The usual one.
  ///
  /// @param title the key of its words
  /// @param details what stands in the title's places
  /// @param text the key of one sentence more; null for none
  public Task(
      String title,
      List<String> details,
      @Nullable String text,
      @Nullable LocalDate due,
      String path,
      String action) {
    this(
        new Line(title, details),
        text == null ? null : Line.of(text),
        due,
        null,
        false,
        new Action(path, action),
        null);
  }
}
