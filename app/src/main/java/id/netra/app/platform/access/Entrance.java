package id.netra.app.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/// Lets a request through to a page that is open to all or to a reader for whom it is; leads others
/// to the door, and refuses whoever has signed in and has no such role.
final class Entrance implements HandlerInterceptor {
  /// Where one signs in.
  private static final String DOOR = "/masuk";

  /// Where somebody is led whose session has ended.
  private static final String ENDED = "/berakhir";

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod page) || isOpen(page)) {
      return true;
    }
    For audience = find(page, For.class);
    SignedIn reader = Reader.of(request);
    if (audience != null && reader == null) {
      response.sendRedirect(door(request));
      return false;
    }
    if (audience == null || reader == null || !isFor(audience, reader)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return false;
    }
    response.setHeader("Cache-Control", "no-store");
    return true;
  }

  private static boolean isFor(For audience, SignedIn reader) {
    if (audience.whole()) {
      return reader.hasWhole(audience.value());
    }
    return audience.value().length == 0 || reader.hasAny(audience.value());
  }

  private static boolean isOpen(HandlerMethod page) {
    return AnnotatedElementUtils.hasAnnotation(page.getMethod(), Open.class)
        || (find(page, For.class) == null
            && AnnotatedElementUtils.hasAnnotation(page.getBeanType(), Open.class));
  }

  private static <A extends java.lang.annotation.Annotation> @Nullable A find(
      HandlerMethod page, Class<A> kind) {
    A own = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), kind);
    return own == null ? AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), kind) : own;
  }

  /// Remembers the page that was asked for, without its query, which may hold what somebody typed.
  private static String door(HttpServletRequest request) {
    boolean ended = WebUtils.getCookie(request, Sessions.COOKIE) != null;
    String door = ended ? ENDED : DOOR;
    if (HttpMethod.GET.matches(request.getMethod())) {
      return door + "?ke=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    }
    return ended ? ENDED + "?kirim=1" : DOOR;
  }
}
