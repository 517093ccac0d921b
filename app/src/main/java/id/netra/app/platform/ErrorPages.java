package id.netra.app.platform;

import id.netra.app.platform.access.Open;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// One plain page for everything that can go wrong, and the same as JSON for programs.
///
/// The log gets a number, the kind of failure and its place in the code. Never its message, which
/// may quote what somebody typed.
@Open
@Controller
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final List<Integer> KNOWN = List.of(400, 403, 404, 405, 413, 429, 500, 503);
  private static final int TOO_MANY = 429;
  private static final long KILO = 1024;

  private final RateLimits limits;
  private final BodyLimits bodies;

  ErrorPages(RateLimits limits, BodyLimits bodies) {
    this.limits = limits;
    this.bodies = bodies;
  }

  /// A page, or what a program gets that asked the programming interface.
  @RequestMapping("/error")
  Object page(HttpServletRequest request, HttpServletResponse response, Model model) {
    if (RateLimits.isInterface(path(request))) {
      return object(request, response);
    }
    int status = prepare(request, response);
    model.addAttribute("status", status);
    model.addAttribute("detail", detail(status, request));
    return "platform/error";
  }

  @RequestMapping(
      path = "/error",
      produces = {MediaType.APPLICATION_JSON_VALUE, "application/x-ndjson"})
  ResponseEntity<Map<String, Object>> object(
      HttpServletRequest request, HttpServletResponse response) {
    int status = prepare(request, response);
    String detail = detail(status, request);
    Map<String, String> error =
        Map.of(
            "id",
            sentence(Language.ID, status, detail),
            "en",
            sentence(Language.EN, status, detail));
    return ResponseEntity.status(response.getStatus())
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("error", error));
  }

  /// Sets the status and answers the one whose words fit it.
  private static int prepare(HttpServletRequest request, HttpServletResponse response) {
    Throwable failure = failure(request);
    int status = failure == null ? status(request) : Failures.status(failure);
    if (failure != null && status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      log(failure, number(request));
    }
    response.setStatus(status);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "30");
    }
    if (KNOWN.contains(status)) {
      return status;
    }
    return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
        ? HttpServletResponse.SC_BAD_REQUEST
        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /// What the sentence names: the limit that was passed, or the number of the failure.
  private String detail(int status, HttpServletRequest request) {
    return switch (status) {
      case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE ->
          String.valueOf(bodies.of(path(request)) / KILO);
      case TOO_MANY -> String.valueOf(limits.of(path(request)));
      default -> number(request);
    };
  }

  private static String path(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
  }

  private static String sentence(Language language, int status, String detail) {
    Words words = Words.in(language);
    return words.text("platform.error." + status + ".title")
        + ". "
        + words.text("platform.error." + status + ".text", detail);
  }

  private static @Nullable Throwable failure(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
        ? failure
        : null;
  }

  /// The status that was sent; somebody who opens the address of this page himself finds nothing.
  private static int status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : HttpServletResponse.SC_NOT_FOUND;
  }

  /// A number that leads from the page to the line in the log, and to nobody.
  private static String number(HttpServletRequest request) {
    String name = ErrorPages.class.getName();
    if (request.getAttribute(name) == null) {
      request.setAttribute(name, UUID.randomUUID().toString().substring(0, 8));
    }
    return String.valueOf(request.getAttribute(name));
  }

  private static void log(Throwable failure, String number) {
    StringBuilder places = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      places.append(' ').append(cause.getClass().getName());
      List.of(cause.getStackTrace()).stream()
          .limit(8)
          .forEach(at -> places.append(" < ").append(at));
    }
    LOG.error("failure {}:{}", number, places);
  }
}
