package id.netra.app.support;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/// A browser and an authenticator in one, which obeys the test even where a good one would not: it
/// signs for other sites, without asking its user, and with any counter.
public final class SoftToken {
  private static final byte PRESENT = 0x01;
  private static final byte VERIFIED = 0x04;
  private static final byte WITH_KEY = 0x40;

  private final ObjectConverter converter = new ObjectConverter();
  private final KeyPair pair;
  private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
  private String handle = "";
  private long counter;
  private String origin = "http://localhost";
  private String site = "localhost";
  private boolean verifies = true;

  public SoftToken() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      pair = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public SoftToken from(String otherOrigin) {
    origin = otherOrigin;
    return this;
  }

  public SoftToken forSite(String otherSite) {
    site = otherSite;
    return this;
  }

  public SoftToken withoutAsking() {
    verifies = false;
    return this;
  }

  public SoftToken counting(long next) {
    counter = next - 1;
    return this;
  }

  /// Like a good one again.
  public SoftToken good() {
    origin = "http://localhost";
    site = "localhost";
    verifies = true;
    return this;
  }

  public String id() {
    return text(id);
  }

  /// Makes its key for whoever the handle names.
  public String make(String challenge, String handle) {
    this.handle = handle;
    var key = EC2COSEKey.create((ECPublicKey) pair.getPublic(), COSEAlgorithmIdentifier.ES256);
    var data =
        new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
            sha256(site.getBytes(StandardCharsets.UTF_8)),
            flags(WITH_KEY),
            counter,
            new AttestedCredentialData(AAGUID.ZERO, id, key));
    byte[] attestation =
        new AttestationObjectConverter(converter)
            .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
    return """
    {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},"response":{
    "clientDataJSON":"%s","attestationObject":"%s","transports":["internal"]}}
    """
        .formatted(id(), id(), text(client("webauthn.create", challenge)), text(attestation));
  }

  /// Proves its key.
  public String prove(String challenge) {
    counter++;
    byte[] client = client("webauthn.get", challenge);
    byte[] data =
        new AuthenticatorDataConverter(converter)
            .convert(
                new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                    sha256(site.getBytes(StandardCharsets.UTF_8)), flags((byte) 0), counter));
    return """
    {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},"response":{
    "clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":"%s"}}
    """
        .formatted(id(), id(), text(client), text(data), text(sign(data, sha256(client))), handle);
  }

  private byte flags(byte more) {
    return (byte) (PRESENT | (verifies ? VERIFIED : 0) | more);
  }

  private byte[] client(String type, String challenge) {
    return """
    {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
    """
        .formatted(type, challenge, origin)
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] sign(byte[]... parts) {
    try {
      var whole = new ByteArrayOutputStream();
      for (byte[] part : parts) {
        whole.writeBytes(part);
      }
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(pair.getPrivate());
      signature.update(whole.toByteArray());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
