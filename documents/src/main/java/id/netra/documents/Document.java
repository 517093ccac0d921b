package id.netra.documents;

import java.util.List;

/// A file that has been read.
///
/// Its text has `\n` at the end of each paragraph; a plain text file keeps the line ends it has.
/// Pages of a PDF end with `\f`.
public sealed interface Document permits PlainText, WordFile, ReadOnly {
  /// What can be read in the file; never blank.
  String text();

  /// What the file is by its content.
  Kind kind();

  /// How many pages of a PDF are pictures that gave no text; 0 for all else.
  default int unreadPages() {
    return 0;
  }

  /// True if [#corrected(List)] gives a copy of the file. If not, offer the edited text as a text
  /// file.
  default boolean canCorrect() {
    return !(this instanceof ReadOnly);
  }

  /// True if the characters from `start` to before `end` can be replaced where they stand. In a
  /// word processor's file the end of a paragraph cannot, nor can a place without any character.
  boolean canReplace(int start, int end);

  /// The same file with only those characters changed: formatting, pictures and all else stay.
  ///
  /// @param edits places in [#text()], in any order, none on another
  /// @throws IllegalArgumentException if one of them lies outside the text or on another, or cannot
  ///   be replaced
  /// @throws UnsupportedOperationException if the file cannot be corrected
  byte[] corrected(List<Edit> edits);
}
