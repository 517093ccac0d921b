package id.netra.app.programme.signing;

import id.netra.app.organisation.proof.KeyIntents;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Outcome;
import id.netra.app.programme.signing.Signables.Signable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Signing by passkey. What the device answered is judged and taken down in one transaction: many
/// sign in the same minute, and each commit waits for the disk.
@Component
class KeySigning {
  private final Signables signables;
  private final Signing signing;
  private final KeyIntents keys;

  KeySigning(Signables signables, Signing signing, KeyIntents keys) {
    this.signables = signables;
    this.signing = signing;
    this.keys = keys;
  }

  /// What the device must know to sign the statement.
  Map<String, Object> ask(
      SignedIn reader, Signable one, String statement, HttpServletResponse response) {
    return keys.ask(response, reader, use(one), statement);
  }

  /// Takes what the device answered.
  ///
  /// @return null if it is signed, now or before; else the key of the sentence that says why not
  /// @throws ResponseStatusException 404 if that measure asks nothing of the reader
  @Transactional
  public @Nullable String sign(
      SignedIn reader,
      UUID measure,
      String json,
      HttpServletRequest request,
      HttpServletResponse response) {
    Signable one =
        signables
            .of(measure, reader.person())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return switch (keys.take(request, response, reader, use(one), json)) {
      case KeyIntents.Answer.Refused(String key) -> key;
      case KeyIntents.Answer.Signed(var statement, var signature) -> {
        var signed =
            new Signing.Signed(one.text(), Method.PASSKEY, statement, signature, reader.person());
        yield signing.sign(one.obligation(), signed) == Outcome.REFUSED
            ? "signing.error.closed"
            : null;
      }
    };
  }

  /// A statement counts for the text it was made for.
  private static String use(Signable one) {
    byte[] digest = Digests.of(one.obligation().measure() + " " + one.text().digest());
    return Intent.FORM + " " + EvidenceFile.text(digest);
  }
}
