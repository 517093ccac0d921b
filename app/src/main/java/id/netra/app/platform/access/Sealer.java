package id.netra.app.platform.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Seals small things that must not be read or changed elsewhere: secrets of second codes in the
/// database, the steps of signing in on the browser. AES-256-GCM; each use names its purpose, and
/// what was sealed for one opens for no other.
///
/// The key lies in the folder of secrets, readable by its owner alone, or comes as `NETRA_KEY` (64
/// hexadecimal digits) where several Netras share a database.
@Component
public class Sealer {
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;

  Sealer(@Value("${netra.secrets:}") String folder, @Value("${netra.key:}") String given) {
    this.key = new SecretKeySpec(given.isEmpty() ? kept(folder) : bytes(given), "AES");
  }

  /// The nonce, then the sealed bytes.
  public byte[] seal(String purpose, byte[] plain) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(plain);
      byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
      return whole;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has AES-GCM", impossible);
    }
  }

  /// What was sealed for that purpose; empty if a bit was changed or it was for another.
  public Optional<byte[]> open(String purpose, byte[] whole) {
    if (whole.length <= NONCE) {
      return Optional.empty();
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(whole, NONCE));
      return Optional.of(cipher.doFinal(whole, NONCE, whole.length - NONCE));
    } catch (GeneralSecurityException tampered) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  /// The key of that folder, made at the first start; without a folder one that lasts as long as
  /// this process.
  private static byte[] kept(String folder) {
    byte[] fresh = new byte[KEY];
    RANDOM.nextBytes(fresh);
    if (folder.isEmpty()) {
      return fresh;
    }
    Path file = Path.of(folder).resolve("seal.key");
    try {
      Files.createDirectories(file.getParent());
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(fresh));
      return fresh;
    } catch (FileAlreadyExistsException made) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return bytes(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String hex) {
    byte[] key = HexFormat.of().parseHex(hex);
    if (key.length != KEY) {
      throw new IllegalStateException("the key that seals has 64 hexadecimal digits");
    }
    return key;
  }
}
