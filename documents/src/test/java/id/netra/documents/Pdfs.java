package id.netra.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// PDFs made here, each with one thing about it.
final class Pdfs {
  private static final int LINES = 45;
  private static final List<String> WORDS =
      List.of(
          "pegawai",
          "negeri",
          "sipil",
          "wajib",
          "menjaga",
          "netralitas",
          "sebagaimana",
          "dimaksud",
          "dalam",
          "Pasal",
          "ayat",
          "huruf",
          "Peraturan",
          "Pemerintah",
          "Nomor",
          "Tahun",
          "tentang",
          "disiplin",
          "dan",
          "kode",
          "etik",
          "yang",
          "berlaku",
          "pada",
          "saat",
          "pemilihan");

  static {
    FontMappers.set(new OneFont());
  }

  private Pdfs() {}

  /// Pages of those lines.
  static byte[] of(List<List<String>> pages) throws IOException {
    return of(pages, new PDDocument(), new PDType1Font(FontName.TIMES_ROMAN));
  }

  /// The same twice on the same place, as some scanners and some printers of bold type do.
  static byte[] doubled(List<String> lines) throws IOException {
    try (var pdf = new PDDocument()) {
      var font = new PDType1Font(FontName.HELVETICA);
      PDPage page = page(pdf);
      write(pdf, page, lines, font);
      write(pdf, page, lines, font);
      return bytes(pdf);
    }
  }

  /// Invented sentences with a font inside, as word processors save them.
  static byte[] plausible(int pages, long seed) throws IOException {
    var random = new Random(seed);
    var pdf = new PDDocument();
    try (var font =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDFont embedded = PDType0Font.load(pdf, font);
      return of(random.ints(pages).mapToObj(_ -> lines(random)).toList(), pdf, embedded);
    }
  }

  private static List<String> lines(Random random) {
    return random.ints(LINES).mapToObj(_ -> line(random)).toList();
  }

  private static String line(Random random) {
    return String.join(
        " ",
        random
            .ints(11, 0, WORDS.size() + 10)
            .mapToObj(i -> i < WORDS.size() ? WORDS.get(i) : String.valueOf(random.nextInt(99)))
            .toList());
  }

  /// Opens with a password only.
  static byte[] locked(String line, String password) throws IOException {
    try (var pdf = new PDDocument()) {
      write(pdf, page(pdf), List.of(line), new PDType1Font(FontName.HELVETICA));
      var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      pdf.protect(policy);
      return bytes(pdf);
    }
  }

  /// One page that is a picture, then pages of those lines.
  static byte[] scanned(List<List<String>> pages) throws IOException {
    try (var pdf = new PDDocument()) {
      var picture = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);
      PDPage page = page(pdf);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 400, 600);
      }
      for (List<String> lines : pages) {
        write(pdf, page(pdf), lines, new PDType1Font(FontName.HELVETICA));
      }
      return bytes(pdf);
    }
  }

  /// A font whose table says of more codes than there are which characters they are.
  static byte[] withEndlessRange() throws IOException {
    String table =
        "1 begincodespacerange <00> <FFFFFFFF> endcodespacerange 1 beginbfrange\n"
            + "<00000000> % so long\n <7FFFFFFF> <0041> endbfrange";
    try (var pdf = new PDDocument()) {
      var font = new PDType1Font(FontName.HELVETICA);
      var map = new PDStream(pdf, new ByteArrayInputStream(Archives.utf8(table)));
      font.getCOSObject().setItem(COSName.TO_UNICODE, map);
      write(pdf, page(pdf), List.of("Pasal 9"), font);
      return bytes(pdf);
    }
  }

  private static byte[] of(List<List<String>> pages, PDDocument pdf, PDFont font)
      throws IOException {
    try (pdf) {
      for (List<String> lines : pages) {
        write(pdf, page(pdf), lines, font);
      }
      return bytes(pdf);
    }
  }

  private static PDPage page(PDDocument pdf) {
    var page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    return page;
  }

  private static void write(PDDocument pdf, PDPage page, List<String> lines, PDFont font)
      throws IOException {
    var append = PDPageContentStream.AppendMode.APPEND;
    try (var content = new PDPageContentStream(pdf, page, append, true)) {
      content.beginText();
      content.setFont(font, 9);
      content.setLeading(15);
      content.newLineAtOffset(60, 780);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    var bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
