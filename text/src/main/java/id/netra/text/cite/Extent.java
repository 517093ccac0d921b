package id.netra.text.cite;

/// A stretch of a text, in UTF-16 code units.
record Extent(int start, int end) {
  Extent {
    if (end < start) {
      throw new IllegalArgumentException("would end before it begins: " + start + ", " + end);
    }
  }

  Extent to(Extent other) {
    return new Extent(Math.min(start, other.start), Math.max(end, other.end));
  }

  boolean touches(Extent other) {
    return start < other.end && other.start < end;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
