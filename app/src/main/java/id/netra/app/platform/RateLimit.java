package id.netra.app.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what is beyond [RateLimits] before anything of it is read. It stands right behind the
/// filter that writes the headers, so that the refusal has them too.
final class RateLimit extends OncePerRequestFilter {
  private final RateLimits limits;

  RateLimit(RateLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (limits.allow(request)) {
      chain.doFilter(request, response);
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(limits.secondsLeft()));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
  }
}
