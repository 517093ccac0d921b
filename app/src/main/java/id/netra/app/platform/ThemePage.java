package id.netra.app.platform;

import id.netra.app.platform.access.Open;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/tampilan`: light, dark, or as the device has it. The choice is kept on the device alone.
@Open
@Controller
class ThemePage {
  private static final Duration YEAR = Duration.ofDays(365);
  private final boolean secure;

  ThemePage(Site site) {
    this.secure = site.isSecure();
  }

  @GetMapping("/tampilan")
  String show() {
    return "platform/tampilan";
  }

  @PostMapping("/tampilan")
  String choose(@RequestParam("tema") String theme, HttpServletResponse response) {
    boolean known = theme.equals("dark") || theme.equals("light");
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from("theme", known ? theme : "")
            .path("/")
            .maxAge(known ? YEAR : Duration.ZERO)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .build()
            .toString());
    return "redirect:/tampilan";
  }
}
