package id.netra.documents;

/// A stretch of a text and the stretch of XML that it comes from.
///
/// @param start in the text
/// @param end in the text
/// @param from in the XML
/// @param to in the XML
record Node(int start, int end, int from, int to) {
  Node shifted(int by) {
    return new Node(start + by, end + by, from, to);
  }
}
