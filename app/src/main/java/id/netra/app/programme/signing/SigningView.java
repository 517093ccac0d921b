package id.netra.app.programme.signing;

import id.netra.app.organisation.proof.CodeProofs;
import id.netra.app.organisation.proof.KeyIntents;
import id.netra.app.organisation.proof.KeySignature;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.ObligationState;
import id.netra.app.programme.signing.Signables.Signable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the page of one's own pledge shows.
@Component
public class SigningView {
  private final SignatureRows signatures;
  private final PledgeTexts texts;
  private final Signers signers;
  private final KeyIntents keys;
  private final CodeProofs codes;
  private final Clock clock;

  SigningView(
      SignatureRows signatures,
      PledgeTexts texts,
      Signers signers,
      KeyIntents keys,
      CodeProofs codes,
      Clock clock) {
    this.signatures = signatures;
    this.texts = texts;
    this.signers = signers;
    this.keys = keys;
    this.codes = codes;
    this.clock = clock;
  }

  /// What the reader has signed.
  ///
  /// @param how and when, and of what kind the signature is
  /// @param whole whether it can be verified without Netra
  public record Signed(String how, String at, boolean whole) {}

  /// The page.
  ///
  /// @param points how many there are to be read
  /// @param open whether the reader may sign; who declined may
  /// @param state how it stands
  /// @param keys whether the reader has a passkey
  /// @param codes whether the reader has password and second code
  /// @param post with the unit, as the certificate says it
  public record View(
      UUID measure,
      PledgeText text,
      String lead,
      int points,
      boolean open,
      String state,
      boolean keys,
      boolean codes,
      String name,
      String post,
      @Nullable Signed signed) {}

  View of(SignedIn reader, Signable one, Words words) {
    Optional<Signature> signature = signature(one);
    PledgeText text = signature.flatMap(kept -> texts.find(kept.text())).orElse(one.text());
    LocalDate today = LocalDate.ofInstant(clock.instant(), reader.zone());
    Intent.Signer signer =
        signers
            .of(reader.person(), today)
            .orElseGet(() ->
                new Intent.Signer(
                    reader.person(), "", reader.name(), "", reader.institutionName()));
    return new View(
        one.obligation().measure(),
        text,
        lead(one, words),
        text.points().size(),
        one.obligation().isOpen() || one.obligation().state() == ObligationState.DECLINED,
        one.obligation().state().name(),
        !keys.keys(reader).isEmpty(),
        codes.has(reader),
        signer.name(),
        signer.post().isEmpty() ? signer.unit() : signer.post() + ", " + signer.unit(),
        signature.map(kept -> signed(kept, reader, words)).orElse(null));
  }

  /// The evidence as a file; empty unless it was signed by a passkey.
  Optional<String> file(Signable one) {
    return signature(one)
        .flatMap(kept -> {
          KeySignature key = kept.key();
          return key == null
              ? Optional.empty()
              : texts.find(kept.text()).map(text -> EvidenceFile.json(text, kept.statement(), key));
        });
  }

  private Optional<Signature> signature(Signable one) {
    UUID person = one.obligation().person();
    return person == null ? Optional.empty() : signatures.of(one.obligation().measure(), person);
  }

  private static Signed signed(Signature kept, SignedIn reader, Words words) {
    String at = words.moment(kept.at(), reader.zone());
    return new Signed(
        words.text("signing.how." + kept.method(), at), at, kept.method() == Method.PASSKEY);
  }

  private static String lead(Signable one, Words words) {
    LocalDate due = one.obligation().due();
    return due == null
        ? words.text("signing.lead")
        : words.text("signing.lead-due", words.day(due));
  }
}
