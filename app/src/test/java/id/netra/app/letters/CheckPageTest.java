package id.netra.app.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.text.cite.Status;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A clerk of an invented regency checks drafts.
@SpringBootTest
@AutoConfigureMockMvc
class CheckPageTest {
  private static final String REPEALED =
      "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara";
  private static final String WRONG_YEAR = "UU Nomor 20 Tahun 2024 tentang Aparatur Sipil Negara";
  private static final String MENDED =
      "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara";
  private static final String MENDED_YEAR = "UU Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara";
  private static final String CIRCULAR = "Surat Edaran Nomor 800/145/BKPSDM-KS/VIII/2024";
  private static final String[] LINES = {
    "BUPATI KARANG SENJA",
    "1. " + REPEALED + ";",
    "2. " + WRONG_YEAR + ";",
    "3. Peraturan Pemerintah Nomor 94 Tahun 2021;",
    "4. " + CIRCULAR + "."
  };
  private static final String TEXT = String.join("\n", LINES) + "\n";
  private static final String DAY = "2024-09-12";

  private final MockMvcTester browser;

  CheckPageTest(MockMvcTester browser) {
    this.browser = browser;
  }

  private MvcTestResult post(String path, String... form) {
    var request = browser.post().uri(path).with(csrf());
    for (int i = 0; i < form.length; i += 2) {
      request = request.param(form[i], form[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult upload(
      String path, String field, String name, byte[] content, String... form) {
    var request =
        browser
            .post()
            .uri(path)
            .with(csrf())
            .multipart()
            .file(new MockMultipartFile(field, name, null, content));
    for (int i = 0; i < form.length; i += 2) {
      request = request.param(form[i], form[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult upload(String name, byte[] content) {
    return upload("/periksa", "berkas", name, content, "tanggal", DAY);
  }

  private static Document page(MvcTestResult result) {
    try {
      return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// All that the first form of a page would send, and more.
  private static String[] state(Document page, String... more) {
    return state(page.expectFirst("form[action=/periksa]"), more);
  }

  private static String[] state(Element form, String... more) {
    var fields = new ArrayList<String>();
    for (Element field : form.select("> input[type=hidden]:not([name=_csrf]), > textarea")) {
      fields.add(field.attr("name"));
      fields.add(field.normalName().equals("textarea") ? field.wholeText() : field.attr("value"));
    }
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).eachText();
  }

  private Document checked(String... more) {
    String[] form =
        Stream.concat(Stream.of("teks", TEXT, "tanggal", DAY), Stream.of(more))
            .toArray(String[]::new);
    MvcTestResult result = post("/periksa", form);
    assertThat(result).hasStatusOk();
    return page(result);
  }

  @Test
  void asksForATextOrAFile() {
    assertThat(browser.get().uri("/periksa"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "<h1>Periksa dasar hukum</h1>",
            "name=\"teks\"",
            "name=\"berkas\"",
            "name=\"tanggal\"",
            "enctype=\"multipart/form-data\"",
            "name=\"_csrf\"",
            "200.000 huruf",
            "tidak ada yang disimpan");
  }

  @Test
  void marksInPlaceWhatIsWrongAndSaysWhy() {
    Document page = checked();
    assertThat(texts(page, "mark.no")).containsExactly(REPEALED, WRONG_YEAR);
    assertThat(texts(page, "mark.yes")).containsExactly("Peraturan Pemerintah Nomor 94 Tahun 2021");
    assertThat(texts(page, "mark.open")).containsExactly(CIRCULAR);
    assertThat(texts(page, "aside h2"))
        .containsExactly(
            "1. Sudah tidak berlaku", "2. Tahun keliru", "3. Tidak ada di daftar kami");
    assertThat(texts(page, "aside ins")).containsExactly(MENDED, MENDED_YEAR);
    assertThat(texts(page, "aside#t1 p").getFirst()).contains("tidak berlaku lagi sejak");
    assertThat(texts(page, ".note"))
        .containsExactly(
            "2 dari 4 rujukan perlu dilihat. 1 tidak ada dalam daftar Netra dan tidak dinilai;"
                + " cocokkan dengan arsip Anda.");
    assertThat(page.select("aside#t3 button")).isEmpty();
    assertThat(page.select("aside#t1 a").eachAttr("href"))
        .containsExactly("/aturan/peraturan/uu-5-2014");
    assertThat(browser.get().uri("/aturan/peraturan/uu-5-2014")).hasStatusOk();
  }

  @Test
  void showsTheWholeTextLineByLine() {
    Document page = checked();
    page.select("sup").remove();
    assertThat(texts(page, ".doc .item > div")).containsExactly(LINES);
  }

  @Test
  void keepsTextDayAndDecisionsInItsForms() {
    Document page = checked("ganti", "2");
    assertThat(state(page))
        .containsExactly("teks", TEXT, "tanggal", DAY, "jenis", "", "pakai", "2");
    assertThat(page.select("form"))
        .allSatisfy(form -> {
          assertThat(form.attr("method")).isEqualTo("post");
          assertThat(form.select("input[name=_csrf]")).hasSize(1);
        });
  }

  @Test
  void replacesOneAndTakesItBack() {
    Document one = page(post("/periksa", state(checked(), "ganti", "2")));
    assertThat(texts(one, "mark.yes ins")).containsExactly(MENDED_YEAR);
    assertThat(texts(one, "mark.no")).containsExactly(REPEALED);
    assertThat(texts(one, "aside#t2 h2, aside#t2 del"))
        .containsExactly("2. Sudah diganti", WRONG_YEAR);
    assertThat(texts(one, ".note").getFirst()).startsWith("1 dari 4 rujukan perlu dilihat.");
    Document none = page(post("/periksa", state(one, "urung", "2")));
    assertThat(texts(none, "mark.no")).containsExactly(REPEALED, WRONG_YEAR);
    assertThat(texts(none, "mark ins")).isEmpty();
  }

  @Test
  void replacesAllAndTakesAllBack() {
    Document before = checked();
    assertThat(texts(before, "button[name=ganti][value=semua]"))
        .containsExactly("Ganti 2 yang dapat diganti");
    Document all = page(post("/periksa", state(before, "ganti", "semua")));
    assertThat(texts(all, "mark ins")).containsExactly(MENDED, MENDED_YEAR);
    assertThat(texts(all, "mark.no")).isEmpty();
    assertThat(texts(all, ".note").getFirst())
        .startsWith("Semua yang keliru sudah diganti; 4 rujukan diperiksa.");
    assertThat(all.select("button[name=ganti]")).isEmpty();
    Document none = page(post("/periksa", state(all, "urung", "semua")));
    assertThat(texts(none, "mark.no")).containsExactly(REPEALED, WRONG_YEAR);
    assertThat(none.select("input[name=pakai]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ganti,99",
    "ganti,3",
    "ganti,0",
    "ganti,99999999999",
    "ganti,<b>",
    "pakai,3",
    "pakai,x"
  })
  void replacesNothingThatHasNoReplacement(String name, String value) {
    Document page = checked(name, value);
    assertThat(page.select("mark ins, input[name=pakai]")).isEmpty();
    assertThat(texts(page, "mark.no")).containsExactly(REPEALED, WRONG_YEAR);
  }

  @Test
  void givesTheTextWithTheAcceptedReplacements() {
    Document one = checked("ganti", "2");
    assertThat(copyOf(one)).isEqualTo(TEXT.replace(WRONG_YEAR, MENDED_YEAR));
    Document all = checked("ganti", "semua");
    assertThat(copyOf(all))
        .isEqualTo(TEXT.replace(WRONG_YEAR, MENDED_YEAR).replace(REPEALED, MENDED));
  }

  @Test
  void goesOnFromTheReplacementsWhenTheTextIsEdited() {
    Document one = checked("ganti", "2");
    Element form = one.select("form").get(1);
    assertThat(form.expectFirst("#naskah").wholeText())
        .isEqualTo(TEXT.replace(WRONG_YEAR, MENDED_YEAR));
    assertThat(form.expectFirst("#tanggal").attr("value")).isEqualTo(DAY);
    assertThat(form.select("input[name=pakai]")).isEmpty();
  }

  @Test
  void offersTheTextOnceNothingIsLeftToMend() {
    assertThat(checked().select("[formaction=/periksa/salinan]")).isEmpty();
    assertThat(checked("ganti", "2").select("[formaction=/periksa/salinan]")).hasSize(1);
    Document sound = page(post("/periksa", "teks", MENDED, "tanggal", DAY));
    assertThat(sound.select("[formaction=/periksa/salinan]")).hasSize(1);
    assertThat(copyOf(sound)).isEqualTo(MENDED);
  }

  private String copyOf(Document page) {
    MvcTestResult copy = post("/periksa/salinan", state(page));
    assertThat(copy)
        .hasStatusOk()
        .hasContentType("text/plain;charset=UTF-8")
        .hasHeader("Content-Disposition", "attachment; filename=\"naskah-terkoreksi.txt\"")
        .hasHeader("Cache-Control", "private, no-store");
    return new String(copy.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void keepsEveryOtherCharacterOfTheText() {
    String text = "\n\n🙂 “Kutip” — & <b>\t é\n\n\n" + REPEALED + " 🙂\n \n";
    Document page = page(post("/periksa", "teks", text, "tanggal", DAY, "ganti", "semua"));
    assertThat(copyOf(page)).isEqualTo(text.replace(REPEALED, MENDED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"surat.txt", "surat.html", "surat.rtf", "surat.docx", "surat.odt", "surat.pdf"})
  void readsFilesOfEveryKind(String name) throws IOException {
    byte[] content =
        switch (name) {
          case "surat.docx" -> Drafts.docx(LINES);
          case "surat.odt" -> Drafts.odt(LINES);
          case "surat.pdf" -> Drafts.pdf(LINES);
          case "surat.rtf" -> bytes("{\\rtf1\\ansi " + String.join("\\par ", LINES) + "\\par}");
          case "surat.html" ->
              bytes("<!doctype html><html><body><p>" + String.join("</p><p>", LINES) + "</p>");
          default -> bytes(TEXT.replace("\n", "\r\n"));
        };
    MvcTestResult result = upload(name, content);
    assertThat(result).hasStatusOk();
    Document page = page(result);
    assertThat(texts(page, "mark.no")).containsExactly(REPEALED, WRONG_YEAR);
    boolean correctable = name.endsWith(".docx") || name.endsWith(".odt");
    assertThat(page.select("#asli").eachAttr("accept"))
        .isEqualTo(correctable ? List.of(name.substring(5)) : List.of());
    Document all = page(post("/periksa", state(page, "ganti", "semua")));
    assertThat(copyOf(all)).contains(MENDED, MENDED_YEAR).doesNotContain(REPEALED, WRONG_YEAR);
  }

  @Test
  void readsTheFileWhereATextIsThereToo() {
    MvcTestResult result =
        upload("/periksa", "berkas", "surat.txt", bytes(REPEALED), "teks", "UU 7/2017");
    assertThat(texts(page(result), "mark")).containsExactly(REPEALED);
  }

  @Test
  void correctsADocxAndKeepsItsBoldType() throws IOException {
    byte[] docx =
        Drafts.docx(
            List.of(
                List.of("1. ", "Undang-Undang Nomor 5 ", "Tahun 2014", ";"),
                List.of("2. ", "UU 7/2017", ".")));
    Document all =
        page(post("/periksa", state(page(upload("surat.docx", docx)), "ganti", "semua")));
    Element form = all.expectFirst("form[action=/periksa/berkas]");
    MvcTestResult copy = upload("/periksa/berkas", "asli", "surat.docx", docx, state(form));
    assertThat(copy)
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"naskah-terkoreksi.docx\"")
        .hasHeader("Cache-Control", "private, no-store");
    assertThat(copy.getResponse().getContentType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    String before = Drafts.part(docx, Drafts.DOCX_TEXT);
    assertThat(Drafts.part(copy.getResponse().getContentAsByteArray(), Drafts.DOCX_TEXT))
        .isEqualTo(
            before
                .replace("Undang-Undang Nomor 5 ", "Undang-Undang Nomor 20 Tahun 2023")
                .replace("<w:t xml:space=\"preserve\">Tahun 2014</w:t>", ""))
        .contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">Undang-Undang Nomor 20 Tahun 2023<");
  }

  @Test
  void correctsAnOdtInItsParagraphs() throws IOException {
    byte[] odt = Drafts.odt(LINES);
    Document one = page(post("/periksa", state(page(upload("surat.odt", odt)), "ganti", "1")));
    Element form = one.expectFirst("form[action=/periksa/berkas]");
    MvcTestResult copy = upload("/periksa/berkas", "asli", "lain nama.odt", odt, state(form));
    assertThat(copy).hasStatusOk();
    assertThat(Drafts.part(copy.getResponse().getContentAsByteArray(), Drafts.ODT_TEXT))
        .isEqualTo(Drafts.part(odt, Drafts.ODT_TEXT).replace(REPEALED, MENDED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # chosen    | what is said
          none        | Pilih berkas aslinya lebih dahulu; pilihan Anda tadi masih ada.
          other.docx  | Berkas ini bukan berkas yang tadi diperiksa
          other.pdf   | Berkas ini bukan berkas yang tadi diperiksa
          random      | Berkas ini bukan berkas yang tadi diperiksa
          """)
  void refusesAnotherFileAndKeepsWhatWasDecided(String name, String said) throws IOException {
    byte[] content =
        switch (name) {
          case "other.docx" -> Drafts.docx("UU 7/2017");
          case "other.pdf" -> Drafts.pdf("UU 7/2017");
          case "random" -> random();
          default -> new byte[0];
        };
    Document one =
        page(post("/periksa", state(page(upload("a.docx", Drafts.docx(LINES))), "ganti", "2")));
    Element form = one.expectFirst("form[action=/periksa/berkas]");
    MvcTestResult refusal = upload("/periksa/berkas", "asli", name, content, state(form));
    assertThat(refusal).hasStatus(400);
    Document page = page(refusal);
    assertThat(texts(page, "[role=alert] p").getFirst()).startsWith(said);
    assertThat(texts(page, "mark ins")).containsExactly(MENDED_YEAR);
    assertThat(state(page)).containsExactly(state(one));
  }

  @Test
  void saysWhichReplacementAFileCannotTake() throws IOException {
    byte[] docx = Drafts.docx("1. Undang-Undang Nomor 5", "Tahun 2014;");
    Document all =
        page(post("/periksa", state(page(upload("surat.docx", docx)), "ganti", "semua")));
    Element form = all.expectFirst("form[action=/periksa/berkas]");
    MvcTestResult refusal = upload("/periksa/berkas", "asli", "surat.docx", docx, state(form));
    assertThat(refusal).hasStatus(400);
    assertThat(texts(page(refusal), "[role=alert] p").getFirst())
        .startsWith("Satu rujukan terpotong di antara dua paragraf");
  }

  private static byte[] random() {
    byte[] bytes = new byte[3_000];
    new Random(9_999).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text      | day         | what is said
          ''          | ''          | Tempel naskahnya atau pilih berkasnya lebih dahulu.
          ' '         | 2024-09-12  | Tempel naskahnya atau pilih berkasnya lebih dahulu.
          UU 7/2017   | 2024-02-31  | Tanggal itu tidak ada. Tulis seperti 2024-09-12
          UU 7/2017   | <b>         | Tanggal itu tidak ada. Tulis seperti 2024-09-12
          long        | ''          | Naskah lebih panjang dari 200.000 huruf.
          """)
  void saysWhatIsWrongAndLosesNothing(String text, String day, String said) {
    String sent = text.equals("long") ? "x".repeat(200_001) : text;
    for (String path : List.of("/periksa", "/periksa/salinan", "/periksa/berkas")) {
      MvcTestResult refusal = post(path, "teks", sent, "tanggal", day);
      assertThat(refusal).as(path).hasStatus(400).bodyText().doesNotContain("<b>");
      Document page = page(refusal);
      assertThat(texts(page, "[role=alert] p").getFirst()).startsWith(said);
      assertThat(page.expectFirst("#teks").wholeText()).contains(sent);
      assertThat(page.expectFirst("#tanggal").attr("value")).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file        | what is said
          random        | Berkas ini bukan tulisan. Tidak ada yang disimpan.
          locked.pdf    | Berkas ini terkunci kata sandi.
          scanned.pdf   | PDF ini hasil pindaian
          broken.docx   | Berkas ini rusak atau terpotong.
          blank.txt     | Berkas ini kosong atau tidak berisi tulisan.
          empty.txt     | Tempel naskahnya atau pilih berkasnya lebih dahulu.
          huge.txt      | Berkas ini lebih besar dari 10 MB dan tidak dibaca.
          long.docx     | Tulisan dalam berkas ini lebih panjang dari 200.000 huruf
          """)
  void saysWhatToDoWithAFileThatGivesNoText(String name, String said) throws IOException {
    byte[] content =
        switch (name) {
          case "random" -> random();
          case "locked.pdf" -> Drafts.lockedPdf();
          case "scanned.pdf" -> Drafts.scannedPdf();
          case "broken.docx" -> firstHalf(Drafts.docx(LINES));
          case "blank.txt" -> bytes(" \n\t\n");
          case "huge.txt" -> bytes("x".repeat(10_000_001));
          case "long.docx" -> Drafts.docx("Pasal ".repeat(40_000));
          default -> new byte[0];
        };
    MvcTestResult refusal = upload(name, content);
    assertThat(refusal).hasStatus(400);
    Document page = page(refusal);
    assertThat(texts(page, "[role=alert] p").getFirst()).startsWith(said);
    assertThat(page.expectFirst("#tanggal").attr("value")).isEqualTo(DAY);
  }

  /// What a broken download leaves.
  private static byte[] firstHalf(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  @Test
  void takesATextOfExactlyTheLongestLength() {
    String text = REPEALED + " ".repeat(200_000 - REPEALED.length() - 1) + "x";
    assertThat(post("/periksa", "teks", text, "tanggal", DAY)).hasStatusOk();
  }

  @Test
  void saysForWhichDayItChecked() {
    assertThat(checked().select(".cap").text())
        .contains("Diperiksa menurut tanggal 12 September 2024.");
    String dated = TEXT + "\nDitetapkan di Karang Senja\npada tanggal 1 Maret 2020\n";
    Document own = page(post("/periksa", "teks", dated));
    assertThat(own.text()).contains("tanggal 1 Maret 2020, yang tertulis dalam naskah");
    assertThat(texts(own, "mark.no")).doesNotContain(REPEALED);
    assertThat(page(post("/periksa", "teks", "UU 7/2017")).text())
        .contains("karena naskah tidak memuat tanggalnya sendiri");
  }

  @Test
  void saysWhenNothingIsCitedAndWhenNothingIsWrong() {
    assertThat(texts(page(post("/periksa", "teks", "Halo.")), ".note").getFirst())
        .startsWith("Tidak ada rujukan hukum yang ditemukan.");
    assertThat(texts(page(post("/periksa", "teks", MENDED, "tanggal", DAY)), ".note").getFirst())
        .startsWith("Tidak ada yang keliru pada 1 rujukan.");
  }

  @Test
  void showsMarkupAsTextWhereverItStands() {
    String attack = "</textarea></mark><script>alert(1)</script><img src=x onerror=alert(2)>\"'";
    String text = attack + "\n" + REPEALED + attack + "\n";
    for (String name : List.of("teks", "tanggal", "jenis", "pakai", "ganti", "urung")) {
      MvcTestResult result = post("/periksa", "teks", text, "tanggal", DAY, name, text);
      assertThat(result).bodyText().doesNotContain("<script>alert", "<img src=x");
      assertThat(page(result).select("script")).hasSize(1);
    }
    MvcTestResult named = upload("<script>alert(1)</script>.txt", bytes(text));
    assertThat(named).hasStatusOk().bodyText().doesNotContain("<script>alert");
  }

  @Test
  void putsNothingOfTheTextIntoHeadersOrAddresses() {
    String text = TEXT + "kenarisenja";
    for (String path : List.of("/periksa", "/periksa/salinan")) {
      MvcTestResult result = post(path, "teks", text, "tanggal", DAY, "ganti", "semua");
      assertThat(result).hasStatusOk().bodyText().contains("kenarisenja");
      var response = result.getResponse();
      assertThat(response.getHeaderNames())
          .flatMap(response::getHeaders)
          .noneMatch(value -> value.contains("kenarisenja"))
          .noneMatch(value -> value.contains("2014"));
      assertThat(response.getHeader("Cache-Control")).startsWith("private, no-");
      assertThat(response.getHeader("Location")).isNull();
      assertThat(page(result).select("[href], [action], [formaction], [src]"))
          .extracting(one -> one.attr("href") + one.attr("action") + one.attr("formaction"))
          .noneMatch(address -> address.contains("kenarisenja") || address.contains("?teks"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/periksa", "/periksa/salinan", "/periksa/berkas"})
  void refusesAFormWithoutItsToken(String path) {
    assertThat(browser.post().uri(path).param("teks", TEXT)).hasStatus(403);
  }

  @Test
  void speaksEnglishToo() {
    assertThat(browser.get().uri("/periksa?lang=en"))
        .hasStatusOk()
        .bodyText()
        .contains("<html lang=\"en\">", "Check legal references", "200,000 characters");
    MvcTestResult result = post("/periksa?lang=en", "teks", TEXT, "tanggal", DAY);
    assertThat(result)
        .bodyText()
        .contains("2 of 4 references need a look.", "No longer in force", "12 September 2024")
        .doesNotContain("rujukan", "keliru");
    assertThat(post("/periksa?lang=en", "teks", ""))
        .hasStatus(400)
        .bodyText()
        .contains("Paste the text or choose its file first.");
  }

  @ParameterizedTest
  @EnumSource
  void hasAWordAndALookForEveryStatus(Status status) {
    for (Language language : Language.values()) {
      assertThat(Words.in(language).text("letters.status." + status)).isNotBlank();
    }
    assertThat(StatusLook.of(status).equals("yes")).isEqualTo(status == Status.OK);
    assertThat(StatusLook.of(status).equals("open")).isEqualTo(status == Status.UNKNOWN);
  }
}
