package id.netra.app.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a body that is too large, by its announced length or as soon as it has become too long.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {
  private static final int UPLOADS_AT_ONCE = 16;

  private final BodyLimits limits;
  private final Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);

  BodyLimit(BodyLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    long limit = limits.of(path);
    if (request.getContentLengthLong() > limit || isUnboundedForm(request)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    boolean announced = request.getContentLengthLong() >= 0;
    HttpServletRequest bounded = announced ? request : new Limited(request, limit);
    boolean large = request.getContentLengthLong() > BodyLimits.FORM || !announced;
    if (large && limit > BodyLimits.FORM && !RateLimits.isInterface(path)) {
      upload(bounded, response, chain);
    } else {
      chain.doFilter(bounded, response);
    }
  }

  /// The server reads the parts of a form by itself, past any count of ours; so a form with a file
  /// must say how long it is, as browsers do.
  private static boolean isUnboundedForm(HttpServletRequest request) {
    String type = request.getContentType();
    return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
        && type != null
        && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /// Files take memory and disk while they are read, so that only so many are read at once.
  private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!uploads.tryAcquire()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      uploads.release();
    }
  }

  private static final class Limited extends HttpServletRequestWrapper {
    private final long limit;

    private Limited(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream(), limit);
    }
  }

  private static final class Counted extends ServletInputStream {
    private final ServletInputStream body;
    private final long limit;
    private long left;

    private Counted(ServletInputStream body, long limit) {
      this.body = body;
      this.limit = limit;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = body.read(bytes, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws TooLarge {
      left -= read;
      if (left < 0) {
        throw new TooLarge(limit);
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
