package id.netra.app.organisation.proof;

import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;

/// Lets people sign a statement with a passkey: the challenge that the key signs is the SHA-256 of
/// the statement, so the signature covers it and can be verified without us.
public interface KeyIntents {
  /// What the device must know to sign, as the WebAuthn standard's own JSON. The statement waits,
  /// sealed, on the browser for five minutes.
  ///
  /// @param use what it is signed for: it counts for nothing else
  /// @param statement at most 2,000 bytes as UTF-8
  Map<String, Object> ask(
      HttpServletResponse response, SignedIn reader, String use, String statement);

  /// What came of it.
  sealed interface Answer {
    /// Signed by one of the reader's own keys, with fingerprint, face or PIN asked.
    record Signed(String statement, KeySignature signature) implements Answer {}

    /// Not signed.
    ///
    /// @param key of the sentence that says why
    record Refused(String key) implements Answer {}
  }

  /// Judges what the browser answered. Each statement is signed once.
  Answer take(
      HttpServletRequest request,
      HttpServletResponse response,
      SignedIn reader,
      String use,
      String json);

  /// The ids of the reader's keys, in base 64 for addresses; empty for none.
  List<String> keys(SignedIn reader);
}
