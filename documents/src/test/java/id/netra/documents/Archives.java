package id.netra.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Word processors' files made here, from the XML of their parts.
final class Archives {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2, 3};

  private Archives() {}

  /// A .docx with that in its body.
  static byte[] docx(String body) throws IOException {
    return docx(body, Map.of());
  }

  /// A .docx with that in its body, and with other parts: header, footer, footnotes or endnotes.
  static byte[] docx(String body, Map<String, String> others) throws IOException {
    var types = new StringBuilder();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    others.forEach((kind, _) -> types.append(override(kind, kind)));
    entries.put(
        "[Content_Types].xml",
        utf8(
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "content-types\">"
                + override("document", "document.main")
                + types
                + "</Types>"));
    entries.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    entries.put("word/media/image1.png", PICTURE);
    others.forEach((kind, content) -> entries.put("word/" + kind + ".xml", word(kind, content)));
    entries.put("docProps/app.xml", utf8("<Properties><Pages>1</Pages></Properties>"));
    return zip(entries);
  }

  /// A paragraph of runs with those texts.
  static String paragraph(String... runs) {
    var xml = new StringBuilder("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>");
    for (String run : runs) {
      xml.append("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">").append(run);
      xml.append("</w:t></w:r>");
    }
    return xml.append("</w:p>").toString();
  }

  /// An .odt with that in its body and that in its header; its type comes first and unpacked.
  static byte[] odt(String body, String header) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    entries.put("Pictures/a.png", PICTURE);
    entries.put(
        "content.xml",
        open(
            "document-content",
            "<office:body><office:text>\n  " + body + "\n</office:text></office:body>"));
    entries.put(
        "styles.xml",
        open("document-styles", "<office:master-styles>" + header + "</office:master-styles>"));
    entries.put("META-INF/manifest.xml", utf8("<manifest/>"));
    return zip(entries);
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : entries.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          var sum = new CRC32();
          sum.update(part.getValue());
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /// What is in an archive, in order.
  static Map<String, byte[]> entries(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static String override(String name, String type) {
    return "<Override PartName=\"/word/"
        + name
        + ".xml\" ContentType=\""
        + TYPE
        + type
        + "+xml\"/>";
  }

  private static byte[] word(String root, String content) {
    return utf8(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:"
            + root
            + " "
            + WORD
            + ">"
            + content
            + "</w:"
            + root
            + ">");
  }

  private static byte[] open(String root, String content) {
    return utf8(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:"
            + root
            + " xmlns:office=\""
            + OPEN
            + "office:1.0\" xmlns:text=\""
            + OPEN
            + "text:1.0\" xmlns:draw=\""
            + OPEN
            + "drawing:1.0\" xmlns:style=\""
            + OPEN
            + "style:1.0\" xmlns:svg=\""
            + OPEN
            + "svg-compatible:1.0\" xmlns:table=\""
            + OPEN
            + "table:1.0\">"
            + content
            + "</office:"
            + root
            + ">");
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
