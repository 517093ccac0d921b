package id.netra.app.platform.tasks;

import id.netra.app.platform.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of words: of the message files, or as somebody has written them, such as the subject of a
/// letter.
///
/// @param key null for words as they were written
/// @param details what stands in the places of the key's sentence; else the words themselves
public record Line(@Nullable String key, List<String> details) {
  public Line {
    details = List.copyOf(details);
  }

  /// Words of the message files.
  public static Line of(String key, String... details) {
    return new Line(key, List.of(details));
  }

  /// Words as they were written.
  public static Line written(String text) {
    return new Line(null, List.of(text));
  }

  public String in(Words words) {
    return key == null ? details.getFirst() : words.text(key, details.toArray());
  }
}
