package id.netra.app.organisation.keys;

import id.netra.app.platform.Unready;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How one institution's provider of sign-ins is reached: the contents of a file that its operator
/// wrote, secret included.
///
/// @param institution its Kemendagri code
/// @param name what people call the account; null for the institution's own name
/// @param claim the statement of the provider that tells who it is
/// @param holds what stands in it
/// @param scopes what is asked for beyond `openid`
record ProviderSettings(
    String institution,
    String issuer,
    String clientId,
    String secret,
    @Nullable String name,
    String claim,
    Holds holds,
    Set<String> scopes) {
  private static final String SUFFIX = ".properties";
  private static final Set<String> KNOWN =
      Set.of("issuer", "client-id", "client-secret", "name", "nip-claim", "email-claim", "scopes");

  /// By what a person is found.
  enum Holds {
    NIP,
    EMAIL
  }

  /// Whether that is such a file: `33.01.properties`.
  static boolean isOne(Path file) {
    return file.getFileName().toString().matches("\\d\\d(\\.\\d\\d)?\\.properties");
  }

  /// @throws Unready if the file is not as it must be
  static ProviderSettings read(Path file) {
    var lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new Unready("up.provider-unreadable", file.toString());
    }
    for (String key : new TreeSet<>(lines.stringPropertyNames())) {
      if (!KNOWN.contains(key)) {
        throw new Unready("up.provider-unknown", file.toString(), key);
      }
    }
    String nip = lines.getProperty("nip-claim", "").strip();
    String email = lines.getProperty("email-claim", "").strip();
    if (nip.isEmpty() == email.isEmpty()) {
      throw new Unready("up.provider-claim", file.toString());
    }
    String code = file.getFileName().toString();
    String name = lines.getProperty("name", "").strip();
    return new ProviderSettings(
        code.substring(0, code.length() - SUFFIX.length()),
        issuer(file, needed(file, lines, "issuer")),
        needed(file, lines, "client-id"),
        needed(file, lines, "client-secret"),
        name.isEmpty() ? null : name,
        nip.isEmpty() ? email : nip,
        nip.isEmpty() ? Holds.EMAIL : Holds.NIP,
        scopes(lines.getProperty("scopes", nip.isEmpty() ? "email" : "profile")));
  }

  private static Set<String> scopes(String listed) {
    var scopes = new TreeSet<>(Set.of(listed.strip().split("[\\s,]+")));
    scopes.remove("");
    scopes.add("openid");
    return scopes;
  }

  private static String needed(Path file, Properties lines, String key) {
    String value = lines.getProperty(key, "").strip();
    if (value.isEmpty()) {
      throw new Unready("up.provider-missing", file.toString(), key);
    }
    return value;
  }

  /// Without TLS only on this machine.
  private static String issuer(Path file, String address) {
    try {
      URI issuer = URI.create(address);
      boolean here = "http".equals(issuer.getScheme()) && "localhost".equals(issuer.getHost());
      if (issuer.getHost() != null && ("https".equals(issuer.getScheme()) || here)) {
        return address;
      }
    } catch (IllegalArgumentException noAddress) {
      throw new Unready("up.provider-issuer", file.toString());
    }
    throw new Unready("up.provider-issuer", file.toString());
  }

  /// Without the secret.
  @Override
  public String toString() {
    return institution + " at " + issuer;
  }
}
