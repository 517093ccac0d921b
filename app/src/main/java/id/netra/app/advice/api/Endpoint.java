package id.netra.app.advice.api;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.act.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What all addresses of the interface have in common: one JSON object in and one out, or lines of
/// them, answered while they are read.
@Component
class Endpoint {
  static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");

  private static final int KILO = 1024;

  private final JsonMapper json;
  private final Semaphore places;

  /// @param atOnce how many requests are answered at the same time, which bounds their memory
  Endpoint(JsonMapper json, @Value("${netra.limit.at-once}") int atOnce) {
    this.json = json;
    places = new Semaphore(atOnce);
  }

  /// Why a request is not answered: the object that programs get.
  record Refusal(Text error) {}

  void answer(HttpServletRequest request, HttpServletResponse response, Answering answering)
      throws IOException {
    MediaType type = type(request);
    if (!HttpMethod.POST.matches(request.getMethod())) {
      response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
      refuse(response, HttpStatus.METHOD_NOT_ALLOWED, text("api.error.method"));
    } else if (type == null) {
      response.setHeader("Accept-Post", MediaType.APPLICATION_JSON_VALUE + ", " + LINES);
      refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, text("api.error.type"));
    } else if (!places.tryAcquire()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "10");
      refuse(response, HttpStatus.SERVICE_UNAVAILABLE, text("api.error.busy"));
    } else {
      try {
        serve(type, request, response, answering);
      } finally {
        places.release();
      }
    }
  }

  private void serve(
      MediaType type, HttpServletRequest request, HttpServletResponse response, Answering answering)
      throws IOException {
    response.setContentType(type.toString());
    if (type.equals(LINES)) {
      answering.all(new UntilLimit(request.getInputStream()), response.getOutputStream());
      return;
    }
    int longest = answering.longest();
    byte[] document = request.getInputStream().readNBytes(longest + 1);
    if (document.length > longest) {
      refuse(
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          text("api.error.too-large", String.valueOf(longest / KILO)));
      return;
    }
    var answer = new ByteArrayOutputStream();
    boolean good = answering.one(document, answer);
    response.setStatus(good ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    response.getOutputStream().write(answer.toByteArray());
  }

  private void refuse(HttpServletResponse response, HttpStatus status, Text why)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(new Refusal(why)));
  }

  /// Which of the two kinds of body this is; null if neither.
  private static @Nullable MediaType type(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
      return null;
    }
    try {
      MediaType told = MediaType.parseMediaType(String.valueOf(request.getContentType()));
      Charset charset = told.getCharset();
      if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
        return null;
      }
      if (told.equalsTypeAndSubtype(LINES)) {
        return LINES;
      }
      return told.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
          ? MediaType.APPLICATION_JSON
          : null;
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }

  /// The sentence of that key in both languages.
  static Text text(String key, String... details) {
    return new Text(
        Words.in(Language.ID).text(key, (Object[]) details),
        Words.in(Language.EN).text(key, (Object[]) details));
  }
}
