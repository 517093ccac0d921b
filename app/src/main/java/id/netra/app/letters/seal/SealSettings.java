package id.netra.app.letters.seal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Properties;

/// With what an institution seals.
sealed interface SealSettings {
  /// With a certificate that this Netra makes itself.
  record Made() implements SealSettings {}

  /// With a key and its certificates in a PKCS#12 file.
  record Store(Path file, String password) implements SealSettings {
    @Override
    public String toString() {
      return file.toString();
    }
  }

  /// By the e-sign client service of BSrE within the institution's network.
  ///
  /// @param url without a slash at its end
  /// @param user the service's own account, not a person's
  /// @param nik whose certificate seals
  record Bsre(URI url, String user, String password, String nik, String passphrase)
      implements SealSettings {
    @Override
    public String toString() {
      return url.toString();
    }
  }

  /// Reads a settings file: `store` and `password`, or `bsre` (its address), `user`, `password`,
  /// `nik` and `passphrase`.
  ///
  /// @throws IllegalArgumentException if one is missing; the message names it and quotes nothing
  static SealSettings of(Properties lines, Path folder) {
    if (!lines.getProperty("store", "").isBlank()) {
      Path file = folder.resolve(wanted(lines, "store"));
      return new Store(file, wanted(lines, "password"));
    }
    String url = wanted(lines, "bsre").replaceAll("/+$", "");
    return new Bsre(
        address(url),
        wanted(lines, "user"),
        wanted(lines, "password"),
        wanted(lines, "nik"),
        wanted(lines, "passphrase"));
  }

  private static URI address(String url) {
    try {
      var address = new URI(url);
      if (url.matches("https?://.+") && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException quotesIt) {
      // Its message would stand in a log.
    }
    throw new IllegalArgumentException("bsre");
  }

  private static String wanted(Properties lines, String name) {
    String value = lines.getProperty(name, "").strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }
}
