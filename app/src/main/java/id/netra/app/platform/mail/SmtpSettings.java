package id.netra.app.platform.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The mail server, as `smtp://user:password@host:port?from=address` names it.
///
/// @param direct whether the connection is safe from its first byte (`smtps`)
/// @param safe whether it must become safe before anything is said (STARTTLS)
/// @param user null where the server wants none
/// @param from the address that sends
record SmtpSettings(
    String host,
    int port,
    boolean direct,
    boolean safe,
    @Nullable String user,
    @Nullable String password,
    String from) {
  private static final String PATIENCE = "10000";
  private static final int DIRECT_PORT = 465;
  private static final int SUBMISSION_PORT = 587;
  private static final int PLAIN_PORT = 25;

  /// Never the password: this may come into a log.
  @Override
  public String toString() {
    return host + ":" + port;
  }

  /// @throws IllegalArgumentException if the text is no such address; its message quotes nothing
  static SmtpSettings of(String text) {
    URI address = address(text);
    boolean direct = "smtps".equals(address.getScheme());
    String[] known = parts(address.getRawUserInfo());
    String user = known.length == 0 ? null : decoded(known[0]);
    Map<String, String> told = query(address.getRawQuery());
    String from = told.getOrDefault("from", user == null ? "" : user);
    if (!Addresses.isOne(from)) {
      throw new IllegalArgumentException("from");
    }
    String host = address.getHost();
    boolean safe =
        switch (told.getOrDefault("tls", "")) {
          case "required" -> true;
          case "off" -> false;
          case "" -> !direct && user != null && !isLocal(host);
          default -> throw new IllegalArgumentException("tls");
        };
    int usual = direct ? DIRECT_PORT : user == null ? PLAIN_PORT : SUBMISSION_PORT;
    int port = address.getPort() < 0 ? usual : address.getPort();
    String password = known.length < 2 ? null : decoded(known[1]);
    return new SmtpSettings(host, port, direct, safe, user, password, from);
  }

  /// What the mail library wants to know.
  Properties properties() {
    String name = direct ? "smtps" : "smtp";
    var settings = new Properties();
    settings.setProperty("mail.transport.protocol", name);
    String first = "mail." + name + ".";
    settings.setProperty(first + "host", host);
    settings.setProperty(first + "port", String.valueOf(port));
    settings.setProperty(first + "auth", String.valueOf(user != null));
    settings.setProperty(first + "connectiontimeout", PATIENCE);
    settings.setProperty(first + "timeout", PATIENCE);
    settings.setProperty(first + "writetimeout", PATIENCE);
    settings.setProperty(first + "starttls.enable", "true");
    settings.setProperty(first + "starttls.required", String.valueOf(safe));
    settings.setProperty(first + "ssl.checkserveridentity", "true");
    settings.setProperty(first + "quitwait", "false");
    // Otherwise the name of this machine would be looked up and told to the server.
    settings.setProperty(first + "localhost", "netra");
    return settings;
  }

  private static URI address(String text) {
    try {
      URI address = URI.create(text.strip());
      boolean known = "smtp".equals(address.getScheme()) || "smtps".equals(address.getScheme());
      if (known && address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalArgumentException("address");
    }
    throw new IllegalArgumentException("address");
  }

  private static String[] parts(@Nullable String userInfo) {
    return userInfo == null || userInfo.isEmpty() ? new String[0] : userInfo.split(":", 2);
  }

  private static Map<String, String> query(@Nullable String query) {
    Map<String, String> told = new LinkedHashMap<>();
    Arrays.stream(query == null ? new String[0] : query.split("&", -1))
        .map(part -> part.split("=", 2))
        .filter(part -> part.length == 2)
        .forEach(part -> told.put(part[0], decoded(part[1])));
    return told;
  }

  /// A plus stays a plus: it stands in addresses.
  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /// By its name alone: nobody is asked for an address while Netra starts.
  private static boolean isLocal(String host) {
    return "localhost".equals(host) || host.startsWith("127.") || "[::1]".equals(host);
  }
}
