package id.netra.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A text as it grows while an XML file is read, and where its characters come from.
final class Flow {
  private final StringBuilder text = new StringBuilder();
  private final List<Node> nodes = new ArrayList<>();

  /// Characters that stand in the XML from one place to before another.
  void add(String characters, int from, int to) {
    if (!characters.isEmpty()) {
      nodes.add(new Node(text.length(), text.length() + characters.length(), from, to));
      text.append(characters);
    }
  }

  /// Ends a line, unless it is ended already.
  void endLine() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /// Ends a paragraph, be it an empty one.
  void endParagraph() {
    text.append('\n');
  }

  /// Puts another flow behind this one.
  void append(Flow other) {
    endLine();
    int by = text.length();
    other.nodes.forEach(node -> nodes.add(node.shifted(by)));
    text.append(other.text);
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  /// In the order of the text.
  List<Node> nodes() {
    return nodes;
  }

  /// True if all characters between two places come from the XML. An empty stretch must touch one
  /// that does.
  boolean covers(int start, int end) {
    if (start == end) {
      return touching(start) >= 0;
    }
    int covered = start;
    for (int i = firstEndingAfter(start); covered < end; i++) {
      if (i == nodes.size() || nodes.get(i).start() > covered) {
        return false;
      }
      covered = nodes.get(i).end();
    }
    return true;
  }

  /// Divides an edit among the nodes that it touches: the first gets the new characters, all lose
  /// the old ones.
  ///
  /// @param edit on a stretch that is covered
  /// @param pieces the edits of each node, counted from its own beginning
  void place(Edit edit, Map<Node, List<Edit>> pieces) {
    String replacement = edit.replacement();
    int first =
        edit.start() == edit.end() ? touching(edit.start()) : firstEndingAfter(edit.start());
    for (int i = first; i == first || startsBefore(i, edit.end()); i++) {
      Node node = nodes.get(i);
      int start = Math.max(edit.start(), node.start()) - node.start();
      int end = Math.min(edit.end(), node.end()) - node.start();
      pieces.computeIfAbsent(node, _ -> new ArrayList<>()).add(new Edit(start, end, replacement));
      replacement = "";
    }
  }

  private boolean startsBefore(int node, int place) {
    return node < nodes.size() && nodes.get(node).start() < place;
  }

  /// The node that ends there or in which that place lies, or -1.
  private int touching(int place) {
    int after = firstEndingAfter(place);
    if (after > 0 && nodes.get(after - 1).end() == place) {
      return after - 1;
    }
    return after < nodes.size() && nodes.get(after).start() <= place ? after : -1;
  }

  private int firstEndingAfter(int place) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
