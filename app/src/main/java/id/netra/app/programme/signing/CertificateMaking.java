package id.netra.app.programme.signing;

import id.netra.app.letters.seal.Sealed;
import id.netra.app.letters.seal.Sealing;
import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Language;
import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.Words;
import id.netra.app.platform.pdf.PdfFacts;
import id.netra.app.platform.pdf.PdfPrinter;
import id.netra.app.platform.pdf.QrImage;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes certificates: printed from what was signed and sealed by the institution. It is in
/// Indonesian whoever asks: one signature has one certificate.
@Service
public class CertificateMaking {
  private final SignatureRows signatures;
  private final PledgeTexts texts;
  private final Certificates certificates;
  private final PdfPrinter printer;
  private final Sealing sealing;
  private final Institutions institutions;
  private final JsonMapper json;
  private final Clock clock;

  CertificateMaking(
      SignatureRows signatures,
      PledgeTexts texts,
      Certificates certificates,
      PdfPrinter printer,
      Sealing sealing,
      Institutions institutions,
      JsonMapper json,
      Clock clock) {
    this.signatures = signatures;
    this.texts = texts;
    this.certificates = certificates;
    this.printer = printer;
    this.sealing = sealing;
    this.institutions = institutions;
    this.json = json;
    this.clock = clock;
  }

  /// Makes the one of that signature unless there is a sealed one; outside of any transaction. With
  /// no seal at hand it is kept without one, and says so.
  ///
  /// @param address of this Netra, under which the certificate can be checked
  /// @return whether it is sealed now
  boolean make(UUID evidence, String address) {
    Optional<Certificate> before = certificates.of(evidence);
    if (before.filter(Certificate::sealed).isPresent()) {
      return true;
    }
    Signature signature = signatures.find(evidence).orElseThrow();
    byte[] pdf = print(signature, address);
    Words words = Words.in(Language.ID);
    Sealed sealed = sealing.seal(pdf, words.text("signing.cert.reason"), clock.instant());
    return switch (sealed) {
      case Sealed.Done done -> {
        certificates.keep(evidence, done.pdf(), true);
        yield true;
      }
      case Sealed.Unavailable _ -> {
        if (before.isEmpty()) {
          certificates.keep(evidence, pdf, false);
        }
        yield false;
      }
    };
  }

  /// What a certificate says.
  ///
  /// @param code in groups of four
  /// @param square an image of the address at which it is checked
  public record Shown(
      PledgeText text,
      String institution,
      String name,
      String post,
      String how,
      String code,
      String address,
      String square,
      String seal) {}

  private byte[] print(Signature signature, String address) {
    Institution institution = institutions.current();
    Words words = Words.in(Language.ID);
    PledgeText text = texts.find(signature.text()).orElseThrow();
    JsonNode facts = json.readTree(signature.statement());
    String post = facts.path("post").asString("");
    String unit = facts.path("unit").asString("");
    String check = address + "/v/" + signature.code();
    var shown =
        new Shown(
            text,
            institution.name(),
            facts.path("name").asString(""),
            post.isEmpty() ? unit : post + ", " + unit,
            words.text(
                "signing.cert.how." + signature.method(),
                words.moment(signature.at(), institution.zone())),
            PaperCodes.grouped(signature.code()),
            address + "/v",
            QrImage.address(check),
            words.text(sealing.kind().key()));
    return printer.print(
        "signing/sertifikat-pdf",
        Map.of("shown", shown, "words", words),
        new PdfFacts(
            words.text("signing.cert.title." + text.kind()),
            institution.name(),
            "id",
            signature.at()));
  }
}
