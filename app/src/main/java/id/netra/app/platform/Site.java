package id.netra.app.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The address under which people reach this Netra.
///
/// Passkeys and printed codes are bound to its host for ever. So the host is kept from its first
/// use, and a start under another one goes on only if the operator says that it is meant.
@Component
public class Site implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);
  private static final String LOCAL = "localhost";

  private final JdbcClient jdbc;
  private final RealTime time;
  private final String url;
  private final boolean changeMeant;

  Site(
      JdbcClient jdbc,
      RealTime time,
      @Value("${netra.url}") String url,
      @Value("${netra.url-changed:}") String changed) {
    this.jdbc = jdbc;
    this.time = time;
    this.url = url;
    this.changeMeant = !changed.isEmpty();
  }

  /// The name of the machine in the address: `localhost` as long as Netra is reached from its own
  /// machine only.
  public String host() {
    return url.isEmpty() ? LOCAL : URI.create(url).getHost().toLowerCase(Locale.ROOT);
  }

  /// Scheme, host and port, as a browser names where a page came from.
  public String origin(HttpServletRequest request) {
    String scheme = url.isEmpty() ? "http" : URI.create(url).getScheme();
    int port = url.isEmpty() ? request.getServerPort() : URI.create(url).getPort();
    boolean usual = port == -1 || port == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + host() + (usual ? "" : ":" + port);
  }

  /// The public address without a slash at its end; empty as long as Netra is reached from its own
  /// machine only.
  public String address() {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /// Whether cookies may go over TLS only.
  public boolean isSecure() {
    return url.startsWith("https:");
  }

  /// Keeps the host, since something that was just given out is bound to it.
  public void fix() {
    jdbc.sql("insert into system.site (host, since) values (:host, :now) on conflict do nothing")
        .param("host", host())
        .param("now", Moments.utc(time.instant()))
        .update();
  }

  /// Compares with the host that is kept, before anybody is served.
  ///
  /// @throws Unready if it is another and nobody said that this is meant
  @Override
  public void afterSingletonsInstantiated() {
    Optional<String> kept = jdbc.sql("select host from system.site").query(String.class).optional();
    if (kept.isEmpty()) {
      if (!url.isEmpty()) {
        fix();
      }
      return;
    }
    String before = kept.get();
    if (before.equals(host())) {
      return;
    }
    if (!changeMeant) {
      throw new Unready("up.other-address", before, host());
    }
    LOG.warn(
        "the address was {} and is {} now: older passkeys and printed codes are void",
        before,
        host());
    jdbc.sql("delete from system.site").update();
    fix();
  }
}
