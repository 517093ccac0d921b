package id.netra.app.letters.seal;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.letters.seal.SignatureReport.Outcome;
import id.netra.app.letters.seal.SignatureReport.Signature;
import id.netra.app.letters.seal.SignatureReport.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Seals that this Netra puts itself, and what it says of them and of others.
class SealTest {
  private static final Instant AT = Instant.parse("2024-09-12T03:00:00Z");

  @TempDir Path secrets;

  @Test
  void sealsWhatItThenProves() throws IOException {
    SealFolder folder = folder();
    byte[] sealed = sealed(folder, pdf("Surat edaran"));
    SignatureReport report = new Signatures(folder).check(sealed);
    assertThat(report.outcome()).isEqualTo(Outcome.SIGNED);
    assertThat(report.signatures()).hasSize(1);
    Signature one = report.signatures().getFirst();
    assertThat(one.state()).as(one.detail()).isEqualTo(State.PROVEN);
    assertThat(one.detail()).isEmpty();
    assertThat(one.last()).isTrue();
    assertThat(one.claimedAt()).isEqualTo(AT);
    assertThat(one.signer()).contains("demo");
    assertThat(one.issuer()).contains("demo");
  }

  @Test
  void saysThatAFlippedByteChangedIt() throws IOException {
    SealFolder folder = folder();
    byte[] original = pdf("Surat edaran");
    byte[] sealed = sealed(folder, original);
    for (int place : new int[] {original.length / 3, original.length / 2}) {
      byte[] changed = sealed.clone();
      changed[place] ^= 1;
      SignatureReport report = new Signatures(folder).check(changed);
      assertThat(report.isChanged() || report.outcome() == Outcome.UNREADABLE)
          .as(place + " " + report)
          .isTrue();
    }
    byte[] changed = sealed.clone();
    int word = indexOf(changed, "/MediaBox");
    assertThat(word).isPositive();
    changed[word + 11] ^= 1;
    assertThat(new Signatures(folder).check(changed).isChanged()).isTrue();
  }

  @Test
  void saysThatAFileIsNotSigned() throws IOException {
    assertThat(new Signatures(folder()).check(pdf("Tanpa tanda tangan")))
        .isEqualTo(SignatureReport.of(Outcome.UNSIGNED));
  }

  @Test
  void saysThatItCannotRead() {
    byte[] broken = "%PDF-1.7\nbukan".getBytes(StandardCharsets.US_ASCII);
    assertThat(new Signatures(folder()).check(broken).outcome()).isEqualTo(Outcome.UNREADABLE);
  }

  @Test
  void doesNotKnowWhoAnotherNetraIs() throws IOException {
    SealFolder theirs = new SealFolder(secrets.resolve("mereka").toString());
    byte[] sealed = sealed(theirs, pdf("Surat lain"));
    SealFolder ours = new SealFolder(secrets.resolve("kami").toString());
    SignatureReport report = new Signatures(ours).check(sealed);
    assertThat(report.signatures().getFirst().state()).isEqualTo(State.UNKNOWN_ISSUER);
    Files.createDirectories(secrets.resolve("kami/trust"));
    Files.write(secrets.resolve("kami/trust/mereka.cer"), theirs.made().authority());
    Signature known = new Signatures(ours).check(sealed).signatures().getFirst();
    assertThat(known.state()).as(known.detail()).isEqualTo(State.PROVEN_UNASKED);
  }

  @Test
  void saysThatSomethingWasAddedLater() throws IOException {
    SealFolder folder = folder();
    byte[] twice = sealed(folder, sealed(folder, pdf("Dua kali")));
    assertThat(new Signatures(folder).check(twice).signatures())
        .extracting(Signature::state, Signature::last)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple(State.PROVEN, false),
            org.assertj.core.api.Assertions.tuple(State.PROVEN, true));
  }

  /// A shadow attack: the signed bytes stay, and what is added draws something else.
  @Test
  void seesWhatWasDrawnAnewBehindTheSignature() throws IOException {
    SealFolder folder = folder();
    byte[] redrawn =
        added(
            sealed(folder, pdf("Surat edaran")),
            document -> {
              PDPage page = document.getPage(0);
              try (var ink = new PDPageContentStream(document, page)) {
                ink.addRect(0, 0, 600, 800);
                ink.fill();
              }
              page.getCOSObject().setNeedToBeUpdated(true);
            });
    assertThat(state(folder, redrawn)).isEqualTo(State.AMENDED);
    // Whoever signs the changed file himself heals nothing of the first signature.
    assertThat(new Signatures(folder).check(sealed(folder, redrawn)).signatures())
        .extracting(Signature::state)
        .containsExactlyInAnyOrder(State.AMENDED, State.PROVEN);
  }

  @Test
  void seesWhatWasLaidOverThePage() throws IOException {
    SealFolder folder = folder();
    byte[] covered =
        added(
            sealed(folder, pdf("Surat edaran")),
            document -> {
              var sticker = new PDAnnotationFreeText();
              sticker.setRectangle(new PDRectangle(50, 500, 300, 100));
              sticker.setContents("Lain");
              sticker.constructAppearances(document);
              PDPage page = document.getPage(0);
              page.setAnnotations(List.of(sticker));
              page.getCOSObject().setNeedToBeUpdated(true);
            });
    SignatureReport report = new Signatures(folder).check(covered);
    assertThat(report.signatures().getFirst().state()).isEqualTo(State.AMENDED);
    assertThat(report.isChanged()).isTrue();
  }

  @Test
  void seesAFieldThatWasFilledInLater() throws IOException {
    SealFolder folder = folder();
    byte[] filled =
        added(
            sealed(folder, form()),
            document -> {
              var field = document.getDocumentCatalog().getAcroForm().getField("jumlah");
              field.setValue("9000000");
              field.getCOSObject().setNeedToBeUpdated(true);
            });
    assertThat(state(folder, filled)).isEqualTo(State.AMENDED);
  }

  @Test
  void seesBytesBehindTheLastSignatureButForgivesALineBreak() throws IOException {
    SealFolder folder = folder();
    byte[] sealed = sealed(folder, pdf("Surat edaran"));
    byte[] broken = Arrays.copyOf(sealed, sealed.length + 2);
    broken[sealed.length] = '\r';
    broken[sealed.length + 1] = '\n';
    assertThat(state(folder, broken)).isEqualTo(State.PROVEN);
    byte[] longer = Arrays.copyOf(sealed, sealed.length + 5);
    assertThat(state(folder, longer)).isEqualTo(State.AMENDED);
  }

  @Test
  void provesNothingByACertificateThatHasEnded() throws Exception {
    Path store = secrets.resolve("lama.p12");
    byte[] authority =
        OtherSigner.store(
            store, Instant.parse("2022-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));
    Sealed sealed =
        StoreSigner.own(new SealSettings.Store(store, OtherSigner.PASSWORD))
            .sign(pdf("Surat lama"), "Diterbitkan", AT);
    SealFolder folder = folder();
    folder.made();
    Files.createDirectories(secrets.resolve("trust"));
    Files.write(secrets.resolve("trust/lama.cer"), authority);
    assertThat(sealed)
        .isInstanceOfSatisfying(
            Sealed.Done.class,
            done -> assertThat(state(folder, done.pdf())).isEqualTo(State.EXPIRED));
  }

  @Test
  void aFileThatIsNoCertificateTakesNoTrustFromOthers() throws IOException {
    SealFolder folder = folder();
    byte[] sealed = sealed(folder, pdf("Surat edaran"));
    Files.createDirectories(secrets.resolve("trust"));
    Files.writeString(secrets.resolve("trust/salah.cer"), "bukan sertifikat");
    assertThat(state(folder, sealed)).isEqualTo(State.PROVEN);
  }

  @Test
  void keepsItsKeysToItselfAndFindsThemAgain() throws IOException {
    byte[] first = folder().made().authority();
    assertThat(folder().made().authority()).isEqualTo(first);
    try (Stream<Path> files = Files.walk(secrets.resolve("seal"))) {
      assertThat(files.toList())
          .allSatisfy(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .endsWith("------"));
    }
  }

  @Test
  void beginsAgainWhereItWasStopped() throws IOException {
    folder().made();
    Files.delete(secrets.resolve("seal/seal.p12"));
    SealFolder again = folder();
    byte[] sealed = sealed(again, pdf("Sekali lagi"));
    assertThat(new Signatures(again).check(sealed).signatures().getFirst().state())
        .isEqualTo(State.PROVEN);
  }

  @Test
  void saysWhatIsWrongWithACertificateOfTheInstitution() throws Exception {
    MadeSeal made = folder().made();
    Path store = secrets.resolve("own.p12");
    Files.write(store, made.store());
    var good = StoreSigner.own(new SealSettings.Store(store, made.password()));
    assertThat(good.sign(pdf("a"), "x", AT)).isInstanceOf(Sealed.Done.class);
    assertThat(good.kind()).isEqualTo(SealKind.OWN);
    assertThat(good.sign(pdf("a"), "x", Instant.parse("2019-01-01T00:00:00Z")))
        .isEqualTo(new Sealed.Unavailable(SealKind.OWN, Sealed.Why.LAPSED));
    var wrong = StoreSigner.own(new SealSettings.Store(store, "salah"));
    assertThat(wrong.sign(pdf("a"), "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.OWN, Sealed.Why.BROKEN));
    Path keyless = secrets.resolve("kosong.p12");
    KeyStore empty = KeyStore.getInstance("PKCS12");
    empty.load(null, null);
    try (var out = Files.newOutputStream(keyless)) {
      empty.store(out, "x".toCharArray());
    }
    assertThat(StoreSigner.own(new SealSettings.Store(keyless, "x")).sign(pdf("a"), "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.OWN, Sealed.Why.BROKEN));
    var none = StoreSigner.own(new SealSettings.Store(secrets.resolve("tidak-ada"), "x"));
    assertThat(none.sign(pdf("a"), "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.OWN, Sealed.Why.BROKEN));
  }

  private SealFolder folder() {
    return new SealFolder(secrets.toString());
  }

  private static State state(SealFolder folder, byte[] pdf) {
    return new Signatures(folder).check(pdf).signatures().getFirst().state();
  }

  /// Adds to a document.
  private interface Addition {
    void to(PDDocument document) throws IOException;
  }

  /// The same file with something added behind its end.
  private static byte[] added(byte[] pdf, Addition addition) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      addition.to(document);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      assertThat(Arrays.copyOf(out.toByteArray(), pdf.length)).isEqualTo(pdf);
      return out.toByteArray();
    }
  }

  private static byte[] form() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      var resources = new PDResources();
      resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
      form.setDefaultResources(resources);
      form.setDefaultAppearance("/Helv 12 Tf 0 g");
      var field = new PDTextField(form);
      field.setPartialName("jumlah");
      var widget = field.getWidgets().getFirst();
      widget.setRectangle(new PDRectangle(50, 700, 200, 20));
      widget.setPage(page);
      page.setAnnotations(List.of(widget));
      form.setFields(List.of(field));
      field.setValue("9");
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  static byte[] sealed(SealFolder folder, byte[] pdf) {
    if (StoreSigner.made(folder).sign(pdf, "Diterbitkan", AT) instanceof Sealed.Done done) {
      assertThat(done.kind()).isEqualTo(SealKind.DEMO);
      assertThat(Arrays.copyOf(done.pdf(), pdf.length)).isEqualTo(pdf);
      return done.pdf();
    }
    throw new AssertionError("not sealed");
  }

  /// A file whose page says that.
  static byte[] page(String words) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var ink = new PDPageContentStream(document, page)) {
        ink.beginText();
        ink.setFont(new PDType1Font(FontName.HELVETICA), 12);
        ink.newLineAtOffset(60, 700);
        ink.showText(words);
        ink.endText();
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  static byte[] pdf(String title) throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(title);
      var out = new ByteArrayOutputStream();
      document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
      assertThat(Loader.loadPDF(out.toByteArray()).getNumberOfPages()).isEqualTo(1);
      return out.toByteArray();
    }
  }

  private static int indexOf(byte[] bytes, String word) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
  }
}
