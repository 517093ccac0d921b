package id.netra.app.programme.signing;

import id.netra.app.record.Statement;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What somebody states by signing: who he is, what text he signs to the letter, for which measure,
/// when. With 128 random bits, so that no two statements are the same and none can be guessed.
public final class Intent {
  /// The name of the form, first of its facts.
  public static final String FORM = "netra-pledge/1";

  private static final int NONCE = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Intent() {}

  /// Who signs, as it stands on that day.
  ///
  /// @param institution its Kemendagri code
  /// @param name with titles
  /// @param post empty if unknown
  /// @param unit its name
  public record Signer(UUID person, String institution, String name, String post, String unit) {}

  /// The statement of that person under that text.
  ///
  /// @param method one of [Method]
  /// @param more facts that belong to the method, such as the witness
  public static Statement of(
      Signer signer,
      UUID measure,
      PledgeText text,
      Method method,
      Instant at,
      Map<String, String> more) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    var facts = new HashMap<>(more);
    facts.put("form", FORM);
    facts.put("institution", signer.institution());
    facts.put("measure", measure.toString());
    facts.put("text", text.digest());
    facts.put("signer", signer.person().toString());
    facts.put("name", signer.name());
    facts.put("post", signer.post());
    facts.put("unit", signer.unit());
    facts.put("method", method.name());
    facts.put("at", at.toString());
    facts.put("nonce", Base64.getUrlEncoder().withoutPadding().encodeToString(nonce));
    return new Statement(facts);
  }
}
