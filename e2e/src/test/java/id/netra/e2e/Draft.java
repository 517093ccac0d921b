package id.netra.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// An invented regent's draft circular with four slips.
final class Draft {
  static final String REPEALED = "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara";
  static final String WRONG_YEAR =
      "Undang-Undang Nomor 20 Tahun 2024 tentang Aparatur Sipil Negara";
  static final String MENDED = "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara";
  static final String GARBLED = "Keputusan Bersama Nomor 800-547 Tahun 2022";
  static final String MENDED_NUMBER = "Keputusan Bersama Nomor 800-5474 Tahun 2022";

  /// The month in its number is July, its date is in August.
  static final String OTHER_MONTH = "Nomor 800/77/BKPSDM-KS/VII/2024 tanggal 5 Agustus 2024";

  static final String MENDED_MONTH = "Nomor 800/77/BKPSDM-KS/VIII/2024 tanggal 5 Agustus 2024";

  static final String TEXT =
      """
      BUPATI KARANG SENJA

      SURAT EDARAN
      NOMOR 800/211/BKPSDM-KS/2024
      TENTANG
      NETRALITAS APARATUR SIPIL NEGARA DALAM PEMILIHAN SERENTAK TAHUN 2024

      Yth. Kepala Perangkat Daerah se-Kabupaten Karang Senja (99.99)

      Berdasarkan:
      1. %s;
      2. %s;
      3. Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil;
      4. %s tentang Pedoman Pembinaan dan Pengawasan Netralitas Pegawai ASN;
      5. Surat Bupati Karang Senja %s.

      Setiap pegawai menjaga netralitas sesuai Pasal 9 ayat (2) Undang-Undang Nomor 20 Tahun 2023.

      Ditetapkan di Karang Senja
      pada tanggal 12 September 2024
      """
          .formatted(REPEALED, WRONG_YEAR, GARBLED, OTHER_MONTH);

  /// The text without its slips.
  static final String CORRECTED =
      TEXT.replace(REPEALED, MENDED)
          .replace(WRONG_YEAR, MENDED)
          .replace(GARBLED, MENDED_NUMBER)
          .replace(OTHER_MONTH, MENDED_MONTH);

  private static final String DOCUMENT = "word/document.xml";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private Draft() {}

  /// The text as a .docx, a paragraph a line.
  static FilePayload docx() {
    var body = new StringBuilder();
    TEXT.lines()
        .forEach(line ->
            body.append("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">")
                .append(line)
                .append("</w:t></w:r></w:p>"));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
            + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.put(
        DOCUMENT,
        HEAD
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            + "\"><w:body>"
            + body
            + "</w:body></w:document>");
    return new FilePayload("edaran.docx", "application/octet-stream", zip(parts));
  }

  private static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// What stands in a .docx, a line a paragraph; every line must still be bold.
  static String text(byte[] docx) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(DOCUMENT)) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          return xml.replace("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">", "")
              .replace("</w:t></w:r></w:p>", "\n")
              .replaceAll("<[^>]*(document|body|xml)[^>]*>", "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no " + DOCUMENT);
  }
}
