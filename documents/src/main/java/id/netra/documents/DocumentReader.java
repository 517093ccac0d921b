package id.netra.documents;

import id.netra.documents.UnreadableDocument.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads files as people have them: text, HTML, PDF, Word (.docx), OpenDocument (.odt) and RTF.
///
/// What a file is, its content decides; its name is asked only where the content does not say. A
/// reader keeps nothing and may be used by many at once.
///
/// A file is held in memory whole. A PDF, HTML or RTF file is read in a thread of its own; when its
/// time is up the thread is told to stop. In a PDF it looks whether it was told at every read of
/// the file and every operator of a page; what comes to neither goes on in the background until it
/// ends by itself.
public final class DocumentReader {
  private final Limits limits;

  /// Reads under the usual limits.
  public DocumentReader() {
    this(Limits.USUAL);
  }

  public DocumentReader(Limits limits) {
    this.limits = limits;
  }

  /// Reads a stream to its end or to just beyond the limit. Does not close it.
  ///
  /// @param name of the file, with or without its folder; may be empty
  /// @throws IOException if the stream breaks off
  public Document read(InputStream in, String name) throws IOException, UnreadableDocument {
    byte[] file = in.readNBytes(limits.bytes() + 1);
    if (file.length > limits.bytes()) {
      throw UnreadableDocument.file(limits);
    }
    return read(file, name);
  }

  /// Reads a file.
  ///
  /// @throws IOException if there is no such file or it may not be read
  public Document read(Path path) throws IOException, UnreadableDocument {
    if (Files.isRegularFile(path) && Files.size(path) > limits.bytes()) {
      throw UnreadableDocument.file(limits);
    }
    Path name = path.getFileName();
    String known = name == null ? "" : name.toString();
    if (Files.isRegularFile(path)) {
      return read(Files.readAllBytes(path), known);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(in, known);
    }
  }

  private Document read(byte[] file, String name) throws UnreadableDocument {
    if (file.length == 0) {
      throw new UnreadableDocument(Reason.EMPTY);
    }
    Document document =
        switch (FileType.of(file, name)) {
          case FileType.Plain(String text, Encoding encoding) -> new PlainText(text, encoding);
          case FileType.Html _ -> new ReadOnly(Kind.HTML, HtmlText.of(file, limits));
          case FileType.Pdf _ -> PdfText.of(file, limits);
          case FileType.Zip _ -> WordFile.of(file, limits);
          case FileType.Rtf _ -> new ReadOnly(Kind.RTF, RtfText.of(file, limits));
          case FileType.Refused(Reason reason, String ending) ->
              throw new UnreadableDocument(reason, ending);
        };
    if (document.text().length() > limits.characters()) {
      throw UnreadableDocument.characters(limits);
    }
    if (document.text().isBlank()) {
      throw new UnreadableDocument(Reason.EMPTY);
    }
    return document;
  }
}
