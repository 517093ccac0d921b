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
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
  void saysWhatIsWrongWithACertificateOfTheInstitution() throws IOException {
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
    var none = StoreSigner.own(new SealSettings.Store(secrets.resolve("tidak-ada"), "x"));
    assertThat(none.sign(pdf("a"), "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.OWN, Sealed.Why.BROKEN));
  }

  private SealFolder folder() {
    return new SealFolder(secrets.toString());
  }

  static byte[] sealed(SealFolder folder, byte[] pdf) {
    if (StoreSigner.made(folder).sign(pdf, "Diterbitkan", AT) instanceof Sealed.Done done) {
      assertThat(done.kind()).isEqualTo(SealKind.DEMO);
      assertThat(Arrays.copyOf(done.pdf(), pdf.length)).isEqualTo(pdf);
      return done.pdf();
    }
    throw new AssertionError("not sealed");
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
