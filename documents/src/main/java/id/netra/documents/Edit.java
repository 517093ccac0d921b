package id.netra.documents;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// A stretch of a text and what is to stand there instead.
///
/// @param start the first character to go, counted in UTF-16 units from 0
/// @param end the first character to stay; `start` if nothing goes
/// @param replacement line feeds and tabs are welcome, other control characters are not
public record Edit(int start, int end, String replacement) {
  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
    }
    if (!replacement.codePoints().allMatch(Edit::canStandInXml)) {
      throw new IllegalArgumentException("a replacement with a character no file can hold");
    }
  }

  /// The same in a text that begins so many characters earlier.
  Edit shifted(int by) {
    return new Edit(start + by, end + by, replacement);
  }

  /// The edits in the order of their places.
  ///
  /// @throws IllegalArgumentException if one lies outside the text or on another, or cuts a
  ///   character of two units
  static List<Edit> inOrder(List<Edit> edits, String text) {
    List<Edit> sorted =
        edits.stream()
            .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
            .toList();
    int free = 0;
    for (Edit edit : sorted) {
      boolean outside = edit.start() < free || edit.end() > text.length();
      if (outside || cuts(edit.start(), text) || cuts(edit.end(), text)) {
        throw new IllegalArgumentException(
            "no place for an edit: " + edit.start() + " to " + edit.end());
      }
      free = edit.end();
    }
    return sorted;
  }

  /// The text with all of them made.
  ///
  /// @param form brings each replacement into the form of the file
  static String apply(List<Edit> inOrder, String text, UnaryOperator<String> form) {
    var result = new StringBuilder(text.length());
    int done = 0;
    for (Edit edit : inOrder) {
      result.append(text, done, edit.start()).append(form.apply(edit.replacement()));
      done = edit.end();
    }
    return result.append(text, done, text.length()).toString();
  }

  private static boolean cuts(int place, String text) {
    return place > 0
        && place < text.length()
        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }

  private static boolean canStandInXml(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= ' ' && character < 0xD800)
        || (character > 0xDFFF && character < 0xFFFE)
        || character > 0xFFFF;
  }
}
