package id.netra.app.programme.signing;

import id.netra.app.organisation.proof.KeySignature;
import id.netra.app.record.Statement;
import java.util.Base64;
import java.util.Map;

/// A signature by a passkey as a file that its holder keeps: with the text, the site's address and
/// `docs/verify/pledge.py` anybody proves it, without Netra.
final class EvidenceFile {
  private EvidenceFile() {}

  /// JSON of texts: `form`, `text` to the letter, `statement` as it was signed; and `key` with
  /// `credential`, `publicKey` (SubjectPublicKeyInfo), `clientData`, `authenticatorData` and
  /// `signature`, in base 64 for addresses.
  static String json(PledgeText text, String statement, KeySignature key) {
    String keyPart =
        new Statement(
                Map.of(
                    "credential", text(key.credential()),
                    "publicKey", text(key.publicKey()),
                    "clientData", text(key.clientData()),
                    "authenticatorData", text(key.authenticatorData()),
                    "signature", text(key.signature())))
            .json();
    String rest =
        new Statement(
                Map.of("form", "netra-evidence/1", "text", text.exact(), "statement", statement))
            .json();
    return rest.substring(0, rest.length() - 1) + ",\"key\":" + keyPart + "}";
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
