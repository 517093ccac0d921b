package id.netra.app.organisation.entry;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody with a browser, which keeps the cookies that it is given.
final class Visitor {
  private static final Pattern TOKEN =
      Pattern.compile("(name=\"_csrf\" value|data-token)=\"[^\"]*\"");

  private final MockMvcTester server;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();

  Visitor(MockMvcTester server) {
    this.server = server;
  }

  MvcTestResult get(String path) {
    return kept(server.get().uri(path).cookie(brought()).exchange());
  }

  MvcTestResult post(String path, String... fields) {
    var form = server.post().uri(path).cookie(brought()).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      form = form.param(fields[i], fields[i + 1]);
    }
    return kept(form.exchange());
  }

  /// Names an institution and a person at the door.
  MvcTestResult enter(String institution, String name, String password) {
    return post("/masuk", "instansi", institution, "nama", name, "sandi", password);
  }

  boolean isIn() {
    return get("/akun").getResponse().getStatus() == 200;
  }

  @Nullable String cookie(String name) {
    Cookie cookie = cookies.get(name);
    return cookie == null ? null : cookie.getValue();
  }

  void bring(String name, String value) {
    cookies.put(name, new Cookie(name, value));
  }

  void forget(String name) {
    cookies.remove(name);
  }

  static String body(MvcTestResult result) {
    try {
      return TOKEN.matcher(result.getResponse().getContentAsString()).replaceAll("");
    } catch (UnsupportedEncodingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String goal(MvcTestResult result) {
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private Cookie[] brought() {
    // One more, since a request takes no empty list.
    var all = new ArrayList<>(cookies.values());
    all.add(new Cookie("netra-uji", "1"));
    return all.toArray(Cookie[]::new);
  }

  private MvcTestResult kept(MvcTestResult result) {
    for (Cookie cookie : result.getResponse().getCookies()) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie);
      }
    }
    return result;
  }
}
