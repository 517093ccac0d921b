package id.netra.documents;

import java.util.List;
import java.util.function.UnaryOperator;

/// A text file. Its text is what the file holds to the last carriage return, without the byte order
/// mark.
record PlainText(String text, Encoding encoding) implements Document {
  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public boolean canReplace(int start, int end) {
    return 0 <= start && start <= end && end <= text.length();
  }

  /// Keeps the charset and writes line feeds as the file does. A replacement with a letter that
  /// windows-1252 lacks makes the file UTF-8, with a mark that says so.
  @Override
  public byte[] corrected(List<Edit> edits) {
    List<Edit> inOrder = Edit.inOrder(edits, text);
    UnaryOperator<String> lines =
        text.contains("\r\n") ? words -> words.replace("\n", "\r\n") : words -> words;
    boolean fits = inOrder.stream().allMatch(edit -> encoding.canHold(edit.replacement()));
    return (fits ? encoding : Encoding.UTF_8_MARKED).encode(Edit.apply(inOrder, text, lines));
  }
}
