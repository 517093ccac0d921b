package id.netra.documents;

import id.netra.documents.UnreadableDocument.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Finds in an archive what it is and which of its parts hold text.
final class WordParts {
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String MIME_TYPE = "mimetype";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  /// The endings of the content types of parts with text, in the order of their texts.
  private static final List<String> WORD =
      List.of(".main+xml", ".footnotes+xml", ".endnotes+xml", ".header+xml", ".footer+xml");

  private static final Map<String, String> OTHER_OPEN_DOCUMENTS =
      Map.of(
          "spreadsheet",
          ".ods",
          "presentation",
          ".odp",
          "graphics",
          ".odg",
          "formula",
          ".odf",
          "chart",
          ".odc");

  private WordParts() {}

  /// @throws UnreadableDocument if it is some other archive, or locked
  static Kind kind(Archive archive) throws UnreadableDocument {
    if (archive.has(CONTENT_TYPES)) {
      return word(archive);
    }
    String type = utf8(archive.read(MIME_TYPE)).strip();
    if (type.startsWith(OPEN_DOCUMENT + "text") || (type.isEmpty() && archive.has("content.xml"))) {
      if (utf8(archive.read(MANIFEST)).contains("encryption-data")) {
        throw new UnreadableDocument(Reason.ENCRYPTED);
      }
      return Kind.ODT;
    }
    String other = type.startsWith(OPEN_DOCUMENT) ? type.substring(OPEN_DOCUMENT.length()) : "";
    String ending = type.equals("application/epub+zip") ? ".epub" : ".zip";
    throw unsupported(OTHER_OPEN_DOCUMENTS.getOrDefault(other, ending));
  }

  private static Kind word(Archive archive) throws UnreadableDocument {
    for (String name : archive.names()) {
      if (name.startsWith("word/")) {
        return Kind.DOCX;
      }
      if (name.startsWith("xl/") || name.startsWith("ppt/")) {
        throw unsupported(name.startsWith("xl/") ? ".xlsx" : ".pptx");
      }
    }
    throw unsupported(".zip");
  }

  private static UnreadableDocument unsupported(String ending) {
    return new UnreadableDocument(Reason.UNSUPPORTED, ending);
  }

  /// The parts that may hold text, the main one first.
  ///
  /// @throws UnreadableDocument if one is damaged or the main one is not there
  static List<Part> read(Kind kind, Archive archive, Limits limits) throws UnreadableDocument {
    List<String> names =
        kind == Kind.ODT ? List.of("content.xml", "styles.xml") : wordParts(archive);
    Supplier<Walk> walks = kind == Kind.ODT ? OdtWalk::new : DocxWalk::new;
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (String name : names) {
      byte[] content = archive.read(name);
      if (content == null && name.equals(names.getFirst())) {
        throw UnreadableDocument.broken();
      }
      if (content != null) {
        Part part = Part.read(name, content, walks.get(), start, limits);
        parts.add(part);
        start = part.end();
      }
    }
    return parts;
  }

  /// The names that the table of contents gives, the main part first.
  private static List<String> wordParts(Archive archive) throws UnreadableDocument {
    byte[] table = archive.read(CONTENT_TYPES);
    Map<String, String> types = contentTypes(utf8(table));
    List<String> names = new ArrayList<>();
    for (String ending : WORD) {
      types.forEach((name, type) -> {
        if (type.endsWith(ending)) {
          names.add(name);
        }
      });
      if (names.isEmpty()) {
        names.add("word/document.xml");
      }
    }
    return names;
  }

  /// The types of the parts that have one of their own, by the parts' names.
  private static Map<String, String> contentTypes(String source) throws UnreadableDocument {
    Map<String, String> types = new LinkedHashMap<>();
    try {
      XMLStreamReader parser = Xml.parser(source);
      while (parser.hasNext()) {
        if (parser.next() == XMLStreamConstants.START_ELEMENT) {
          String name = parser.getAttributeValue(null, "PartName");
          String type = parser.getAttributeValue(null, "ContentType");
          if (name != null && type != null) {
            types.put(name.replaceFirst("^/", ""), type);
          }
        }
      }
    } catch (XMLStreamException _) {
      throw UnreadableDocument.broken();
    }
    return types;
  }

  private static String utf8(byte @Nullable [] content) {
    return content == null ? "" : new String(content, StandardCharsets.UTF_8);
  }
}
