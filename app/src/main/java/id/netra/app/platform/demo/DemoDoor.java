package id.netra.app.platform.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps the demonstration on this machine: a request that was meant for another name, such as one
/// that a foreign page sent here, or that came through a proxy, is refused. Does nothing otherwise.
public final class DemoDoor extends OncePerRequestFilter {
  private static final String REFUSED = DemoDoor.class.getName();
  private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
  private static final int PLAIN_PORT = 80;

  private final Demo demo;

  public DemoDoor(Demo demo) {
    this.demo = demo;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!demo.isOn() || (isForUs(request) && !isForwarded(request))) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(REFUSED, true);
    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
  }

  /// Whether the request was refused here.
  public static boolean hasRefused(HttpServletRequest request) {
    return request.getAttribute(REFUSED) != null;
  }

  private static boolean isForUs(HttpServletRequest request) {
    List<String> hosts = Collections.list(request.getHeaders(HttpHeaders.HOST));
    int port = request.getLocalPort();
    return hosts.size() == 1
        && NAMES.stream()
            .anyMatch(name ->
                hosts.getFirst().equalsIgnoreCase(name + ":" + port)
                    || (port == PLAIN_PORT && hosts.getFirst().equalsIgnoreCase(name)));
  }

  private static boolean isForwarded(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-"));
  }
}
