package id.netra.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as offices have them, made here without the programs that make them.
final class Drafts {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources"
          + " << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
          + " /XObject << /I 5 0 R >> >> >>";
  private static final String PICTURE =
      "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
          + " /BitsPerComponent 8";
  private static final String NULLS = "<" + "00".repeat(32) + ">";
  private static final String LOCK =
      "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O "
          + NULLS
          + " /U "
          + NULLS
          + " >> /ID [<00> <00>]";

  private Drafts() {}

  /// A .docx of paragraphs.
  static byte[] docx(String... paragraphs) throws IOException {
    var body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">" + paragraph + "</w:t></w:r></w:p>");
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\""
            + TYPES
            + "\"><Override PartName=\"/word/document.xml\" ContentType=\""
            + MAIN
            + "\"/></Types>");
    parts.put(
        "word/document.xml",
        HEAD + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /// A PDF of one page with those lines.
  static byte[] pdf(String... lines) {
    return pdf(words(lines), "");
  }

  /// A PDF that opens with a password only.
  static byte[] lockedPdf() {
    return pdf(words("Pasal 9"), LOCK);
  }

  /// A PDF whose page is a picture.
  static byte[] scannedPdf() {
    return pdf("q 400 0 0 600 0 0 cm /I Do Q", "");
  }

  private static String words(String... lines) {
    var words = new StringBuilder("BT /F 9 Tf 15 TL 60 780 Td");
    for (String line : lines) {
      words.append(" (" + line.replaceAll("([()\\\\])", "\\\\$1") + ") Tj T*");
    }
    return words + " ET";
  }

  private static byte[] pdf(String content, String more) {
    List<String> objects =
        List.of(CATALOG, PAGES, PAGE, stream("", content), stream(PICTURE, "\u0080"));
    var file = new StringBuilder("%PDF-1.4\n");
    var places = new ArrayList<Integer>();
    for (String object : objects) {
      places.add(file.length());
      file.append(places.size() + " 0 obj\n" + object + "\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
    file.append("trailer\n<< /Root 1 0 R /Size " + (places.size() + 1) + " " + more + " >>\n");
    file.append("startxref\n" + table + "\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String stream(String entries, String content) {
    return "<< "
        + entries
        + " /Length "
        + content.length()
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }
}
