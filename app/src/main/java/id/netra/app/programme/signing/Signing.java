package id.netra.app.programme.signing;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.proof.KeySignature;
import id.netra.app.platform.Ids;
import id.netra.app.platform.PaperCodes;
import id.netra.app.programme.Evidence;
import id.netra.app.programme.EvidenceKind;
import id.netra.app.programme.Obligation;
import id.netra.app.programme.Obligations;
import id.netra.app.programme.Outcome;
import id.netra.app.record.Commitment;
import id.netra.app.record.Entry;
import id.netra.app.record.Record;
import id.netra.app.record.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes signatures down: evidence for the obligation, the signature whole, and the entry in the
/// record, all in one transaction or none of them.
@Service
public class Signing {
  /// Letters and digits of a code: 80 random bits.
  static final int CODE = 16;

  static final String KIND = "SIGNATURE";

  private final Obligations obligations;
  private final SignatureRows signatures;
  private final Record record;
  private final Institutions institutions;
  private final Clock clock;

  Signing(
      Obligations obligations,
      SignatureRows signatures,
      Record record,
      Institutions institutions,
      Clock clock) {
    this.obligations = obligations;
    this.signatures = signatures;
    this.record = record;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What was signed and how it was proven.
  ///
  /// @param statement canonical JSON; see [Intent]
  /// @param key null unless by a passkey
  /// @param by who brings it: the signer, or the officer who witnessed
  public record Signed(
      PledgeText text, Method method, String statement, @Nullable KeySignature key, UUID by) {}

  /// Signs by the signer's own hand or before a witness.
  ///
  /// @return what became of it; [Outcome#BEFORE] when the obligation was met already, and nothing
  ///   is kept twice
  @Transactional
  public Outcome sign(Obligation obligation, Signed signed) {
    UUID id = Ids.next();
    Outcome outcome =
        obligations.meet(
            obligation.id(),
            new Evidence.Told(
                id,
                kind(signed.method()),
                institutions.current().today(clock),
                signed.by(),
                signed.text().digest(),
                ""));
    if (outcome == Outcome.DONE) {
      keep(id, obligation, signed);
    }
    return outcome;
  }

  /// Keeps the signature to an evidence that counts, within the caller's transaction.
  void keep(UUID evidence, Obligation obligation, Signed signed) {
    Instant now = clock.instant();
    Commitment commitment = Commitment.to(whole(signed).bytes());
    signatures.add(
        new Signature(
            evidence,
            obligation.measure(),
            Objects.requireNonNull(obligation.person()),
            signed.text().id(),
            signed.method(),
            now,
            signed.statement(),
            commitment.salt(),
            PaperCodes.random(CODE),
            signed.key(),
            signed.method() == Method.WITNESSED ? signed.by() : null));
    record.append(new Entry(evidence, KIND, now, commitment.digest()));
  }

  /// What the entry commits to: the statement, and the signature where there is one.
  static Statement whole(Signed signed) {
    KeySignature key = signed.key();
    String statement = signed.statement();
    return new Statement(
        key == null
            ? Map.of("statement", statement)
            : Map.of(
                "statement", statement,
                "publicKey", EvidenceFile.text(key.publicKey()),
                "clientData", EvidenceFile.text(key.clientData()),
                "authenticatorData", EvidenceFile.text(key.authenticatorData()),
                "signature", EvidenceFile.text(key.signature())));
  }

  static EvidenceKind kind(Method method) {
    return switch (method) {
      case PASSKEY -> EvidenceKind.SIGNATURE_PASSKEY;
      case CODE -> EvidenceKind.SIGNATURE_CODE;
      case WITNESSED -> EvidenceKind.SIGNATURE_WITNESSED;
      case PAPER -> EvidenceKind.PAPER;
    };
  }
}
