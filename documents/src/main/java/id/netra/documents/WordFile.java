package id.netra.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A word processor's file: an archive of XML files of which some hold text.
final class WordFile implements Document {
  private final Kind kind;
  private final byte[] file;
  private final Limits limits;
  private final List<Part> parts;
  private final String text;

  /// @param file as it was read; not to be changed afterwards
  /// @param parts those that may hold text, in the order of their texts
  private WordFile(Kind kind, byte[] file, Limits limits, List<Part> parts) {
    this.kind = kind;
    this.file = file;
    this.limits = limits;
    this.parts = parts;
    text = parts.stream().map(Part::text).collect(Collectors.joining());
  }

  /// @throws UnreadableDocument if the archive is damaged or not that of a word processor
  static WordFile of(byte[] file, Limits limits) throws UnreadableDocument {
    try (Archive archive = Archive.open(file, limits)) {
      Kind kind = WordParts.kind(archive);
      return new WordFile(kind, file, limits, WordParts.read(kind, archive, limits));
    }
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public boolean canReplace(int start, int end) {
    return start <= end && parts.stream().anyMatch(part -> part.covers(start, end));
  }

  /// Signatures in the file do not hold for the copy; they are left as they are.
  @Override
  public byte[] corrected(List<Edit> edits) {
    List<Edit> inOrder = Edit.inOrder(edits, text);
    for (Edit edit : inOrder) {
      if (!canReplace(edit.start(), edit.end())) {
        throw new IllegalArgumentException(
            "an edit over the end of a paragraph: " + edit.start() + " to " + edit.end());
      }
    }
    if (inOrder.isEmpty()) {
      return file.clone();
    }
    String expected = Edit.apply(inOrder, text, words -> words);
    byte[] copy = copy(inOrder, false);
    if (!reads(copy, expected)) {
      // A space that showed nowhere may show where its neighbour went.
      copy = copy(inOrder, true);
      if (!reads(copy, expected)) {
        throw new IllegalStateException("a corrected copy that reads otherwise than it should");
      }
    }
    return copy;
  }

  private byte[] copy(List<Edit> inOrder, boolean whole) {
    Map<String, byte[]> changed = new HashMap<>();
    for (Part part : parts) {
      byte[] content = part.edited(inOrder, whole);
      if (content != null) {
        changed.put(part.name(), content);
      }
    }
    try (Archive archive = Archive.open(file, limits)) {
      return archive.with(changed);
    } catch (UnreadableDocument e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean reads(byte[] copy, String expected) {
    try {
      return of(copy, limits).text.equals(expected);
    } catch (UnreadableDocument _) {
      return false;
    }
  }
}
