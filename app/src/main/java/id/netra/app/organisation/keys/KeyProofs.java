package id.netra.app.organisation.keys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import id.netra.app.organisation.proof.KeySignature;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Judges what a browser says of a passkey, by Web Authentication level 3. The key must have asked
/// its holder for a fingerprint, a face or a PIN.
final class KeyProofs {
  private static final int AAGUID_BYTES = 16;

  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final AttestedCredentialDataConverter keys =
      new AttestedCredentialDataConverter(converter);

  /// A key as it is kept.
  ///
  /// @param key the public key with its id, as the library writes it
  /// @param signatures the counter of the key; 0 if it has none
  /// @param transports by which it is reached, such as `internal`, with blanks between
  @SuppressWarnings("ArrayRecordComponent")
  record Key(
      byte[] key, long signatures, boolean backupAble, boolean backedUp, String transports) {}

  /// A key that was just made; its fields as in [Key].
  @SuppressWarnings("ArrayRecordComponent")
  record Made(
      byte[] id,
      byte[] key,
      long signatures,
      boolean backupAble,
      boolean backedUp,
      String transports) {}

  /// An answer to a challenge, not judged yet.
  ///
  /// @param handle the number by which the device knows its holder; null if it told none
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(AuthenticationData data, byte[] id, @Nullable String handle) {
    long signatures() {
      return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
    }

    boolean backedUp() {
      return Objects.requireNonNull(data.getAuthenticatorData()).isFlagBS();
    }
  }

  /// The key that a browser has made.
  ///
  /// @throws NoProof if it is no answer to the challenge
  Made made(String json, ServerProperty server) throws NoProof {
    RegistrationData data = readable(() -> manager.parseRegistrationResponseJSON(json));
    try {
      manager.verify(data, new RegistrationParameters(server, null, true, true));
    } catch (DataConversionException | VerificationException e) {
      throw new NoProof(e);
    }
    var authenticator = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
    var credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
    return new Made(
        credential.getCredentialId(),
        keys.convert(credential),
        authenticator.getSignCount(),
        authenticator.isFlagBE(),
        authenticator.isFlagBS(),
        transports(data.getTransports()));
  }

  /// Reads an answer.
  Answer answer(String json) throws NoProof {
    AuthenticationData data = readable(() -> manager.parseAuthenticationResponseJSON(json));
    return new Answer(data, id(data), handle(data));
  }

  /// Judges an answer.
  ///
  /// @return it with all that is needed to judge it again elsewhere
  /// @throws NoProof if it does not prove that the key signed: another site, another challenge, no
  ///   user verification, a wrong signature, a counter that went back
  KeySignature verify(Answer answer, Key key, ServerProperty server) throws NoProof {
    try {
      AttestedCredentialData credential = credential(key.key());
      var record =
          new CredentialRecordImpl(
              new NoneAttestationStatement(),
              true,
              key.backupAble(),
              key.backedUp(),
              key.signatures(),
              credential,
              null,
              null,
              null,
              transports(key.transports()));
      manager.verify(answer.data(), new AuthenticationParameters(server, record, null, true, true));
      return signature(answer, credential.getCOSEKey());
    } catch (DataConversionException | VerificationException e) {
      throw new NoProof(e);
    }
  }

  /// Reads a key as [AttestedCredentialDataConverter] writes it: model, length of the id, id, key.
  /// That converter would read it too, but sets up a whole mapper each time, which costs more than
  /// judging the signature.
  private AttestedCredentialData credential(byte[] written) {
    ByteBuffer rest = ByteBuffer.wrap(written).position(AAGUID_BYTES);
    byte[] id = new byte[Short.toUnsignedInt(rest.getShort())];
    byte[] key = new byte[rest.get(id).remaining()];
    rest.get(key);
    return new AttestedCredentialData(
        new AAGUID(Arrays.copyOf(written, AAGUID_BYTES)),
        id,
        converter.getCborMapper().readValue(key, COSEKey.class));
  }

  /// The library marks its arrays in a way that names their elements.
  @SuppressWarnings("NullAway")
  private static KeySignature signature(Answer answer, COSEKey key) {
    AuthenticationData data = answer.data();
    return new KeySignature(
        answer.id(),
        Objects.requireNonNull(key.getPublicKey()).getEncoded(),
        Objects.requireNonNull(data.getCollectedClientDataBytes()),
        Objects.requireNonNull(data.getAuthenticatorDataBytes()),
        Objects.requireNonNull(data.getSignature()));
  }

  /// The library fails in many ways on what is no answer at all, by null pointers among them.
  private static <T> T readable(Supplier<T> parsing) throws NoProof {
    try {
      return parsing.get();
    } catch (RuntimeException unreadable) {
      throw new NoProof(unreadable);
    }
  }

  /// The library marks its arrays in a way that names their elements; they hold plain bytes.
  @SuppressWarnings("NullAway")
  private static byte[] id(AuthenticationData data) {
    return data.getCredentialId();
  }

  @SuppressWarnings("NullAway")
  private static @Nullable String handle(AuthenticationData data) {
    return data.getUserHandle() == null ? null : Randoms.text(data.getUserHandle());
  }

  private static String transports(@Nullable Set<AuthenticatorTransport> transports) {
    return transports == null
        ? ""
        : transports.stream()
            .map(AuthenticatorTransport::getValue)
            .sorted()
            .collect(Collectors.joining(" "));
  }

  private static Set<AuthenticatorTransport> transports(String kept) {
    return Arrays.stream(kept.split(" ", -1))
        .filter(one -> !one.isEmpty())
        .map(AuthenticatorTransport::create)
        .collect(Collectors.toSet());
  }
}
