package id.netra.app.platform.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that waits for one person.
///
/// @param title the key of its words
/// @param details what stands in the title's places
/// @param text the key of one sentence more; null for none
/// @param due the last day; null if there is none
/// @param path where it is done
/// @param action the key of the words on the button, a verb and its object
public record Task(
    String title,
    List<String> details,
    @Nullable String text,
    @Nullable LocalDate due,
    String path,
    String action) {
  public Task {
    details = List.copyOf(details);
  }
}
