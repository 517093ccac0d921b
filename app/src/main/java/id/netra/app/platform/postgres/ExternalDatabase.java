package id.netra.app.platform.postgres;

import id.netra.app.platform.Database;
import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Trouble;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// A PostgreSQL that somebody else runs.
public record ExternalDatabase(DatabaseAddress address) implements Database {
  /// Names of the variables that carry the passwords of roles that an administrator made himself.
  private static final String OWNER_PASSWORD = "NETRA_OWNER_PASSWORD";

  private static final String APP_PASSWORD = "NETRA_APP_PASSWORD";

  /// Takes the address as `postgresql://[admin:password@]host[:port]/database`.
  ///
  /// With the name of an administrator Netra makes its two roles itself and keeps their passwords
  /// in the data folder; without, the roles exist and their passwords stand in the environment.
  public static ExternalDatabase at(String text, Path data) throws Trouble {
    URI place = parse(text);
    String url = url(place);
    if (place.getRawUserInfo() != null) {
      Secrets secrets = Secrets.in(data);
      createRoles(url, place, secrets);
      return new ExternalDatabase(new DatabaseAddress(url, secrets.owner(), secrets.app()));
    }
    return withGivenPasswords(url);
  }

  /// The same address, read by somebody who only looks: roles and passwords stay as they are.
  public static ExternalDatabase known(String text, Path data) throws Trouble {
    URI place = parse(text);
    if (place.getRawUserInfo() == null) {
      return withGivenPasswords(url(place));
    }
    if (!Files.exists(data.resolve("secrets/database.properties"))) {
      throw Trouble.of("up.no-secrets", data.toString());
    }
    Secrets secrets = Secrets.in(data);
    return new ExternalDatabase(new DatabaseAddress(url(place), secrets.owner(), secrets.app()));
  }

  private static ExternalDatabase withGivenPasswords(String url) throws Trouble {
    String owner = System.getenv(OWNER_PASSWORD);
    String app = System.getenv(APP_PASSWORD);
    if (owner == null || app == null) {
      throw Trouble.usage("up.no-passwords");
    }
    return new ExternalDatabase(new DatabaseAddress(url, owner, app));
  }

  @Override
  public void close() {}

  private static URI parse(String text) throws Trouble {
    try {
      URI place =
          URI.create(text.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:"));
      boolean complete =
          "postgresql".equals(place.getScheme())
              && place.getHost() != null
              && place.getPath() != null
              && place.getPath().length() > 1;
      if (complete) {
        return place;
      }
    } catch (IllegalArgumentException e) {
      // The cause would repeat the address, which may hold a password.
      throw Trouble.usage("up.bad-db");
    }
    throw Trouble.usage("up.bad-db");
  }

  private static void createRoles(String url, URI place, Secrets secrets) throws Trouble {
    String[] admin = place.getRawUserInfo().split(":", 2);
    String password = admin.length > 1 ? decode(admin[1]) : "";
    try (var connection = Connections.open(url, decode(admin[0]), password)) {
      Roles.create(connection, secrets);
      Roles.admitTo(connection, place.getPath().substring(1));
    } catch (SQLException e) {
      throw Roles.unreachable(url, e);
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String url(URI place) {
    return "jdbc:postgresql://" + place.getHost() + port(place) + place.getPath() + query(place);
  }

  private static String port(URI place) {
    return place.getPort() < 0 ? "" : ":" + place.getPort();
  }

  private static String query(URI place) {
    return place.getRawQuery() == null ? "" : "?" + place.getRawQuery();
  }
}
