package id.netra.documents;

import java.util.List;

/// A file whose text was taken out and cannot be put back.
record ReadOnly(Kind kind, String text, int unreadPages) implements Document {
  ReadOnly(Kind kind, String text) {
    this(kind, text, 0);
  }

  @Override
  public boolean canReplace(int start, int end) {
    return false;
  }

  @Override
  public byte[] corrected(List<Edit> edits) {
    throw new UnsupportedOperationException("a file of this kind cannot be corrected: " + kind);
  }
}
