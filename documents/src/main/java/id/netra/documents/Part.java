package id.netra.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One XML file in a word processor's file, with its text.
///
/// @param name in the archive
/// @param start where its text begins in the text of the whole file
record Part(String name, String source, Encoding encoding, Walk walk, Flow flow, int start) {
  /// Reads a part.
  ///
  /// @throws UnreadableDocument if it is not well-formed XML in Unicode, or asks more than the
  ///   limits
  static Part read(String name, byte[] content, Walk walk, int start, Limits limits)
      throws UnreadableDocument {
    Encoding encoding = Encoding.of(content);
    String source = encoding.decode(content);
    if (source == null || !encoding.isUnicode()) {
      throw UnreadableDocument.broken();
    }
    return new Part(name, source, encoding, walk, walk.walk(source, limits), start);
  }

  String text() {
    return flow.text();
  }

  int end() {
    return start + flow.length();
  }

  /// True if all characters between two places in the text of the file are of nodes of this part.
  boolean covers(int from, int to) {
    return from >= start && to <= end() && flow.covers(from - start, to - start);
  }

  /// The content with those of the edits that lie in this part, or null if none does.
  ///
  /// @param inOrder by their places in the text of the file
  /// @param whole true if nodes without an edit are to be written anew as well
  byte @Nullable [] edited(List<Edit> inOrder, boolean whole) {
    Map<Node, List<Edit>> pieces = new TreeMap<>(Comparator.comparingInt(Node::from));
    for (Edit edit : inOrder) {
      if (covers(edit.start(), edit.end())) {
        flow.place(edit.shifted(-start), pieces);
      }
    }
    if (pieces.isEmpty()) {
      return null;
    }
    if (whole) {
      flow.nodes().forEach(node -> pieces.putIfAbsent(node, List.of()));
    }
    return encoding.encode(written(pieces));
  }

  private String written(Map<Node, List<Edit>> pieces) {
    String text = text();
    var result = new StringBuilder(source.length());
    int done = 0;
    for (Map.Entry<Node, List<Edit>> piece : pieces.entrySet()) {
      Node node = piece.getKey();
      String before = text.substring(node.start(), node.end());
      String after = Edit.apply(piece.getValue(), before, words -> words);
      result.append(source, done, node.from()).append(walk.xml(after));
      done = node.to();
    }
    return result.append(source, done, source.length()).toString();
  }
}
