package id.netra.app.platform.parts;

import id.netra.app.platform.Site;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/bagian`: in which part to work, for those whose roles cover several. The browser remembers the
/// unit's id until it is closed.
@For
@Controller
public class PartPages {
  private final Parts parts;
  private final boolean secure;

  PartPages(Parts parts, Site site) {
    this.parts = parts;
    this.secure = site.isSecure();
  }

  @GetMapping("/bagian")
  String show(SignedIn reader, HttpServletRequest request, Model model) {
    Part chosen = parts.chosen(request, reader);
    model.addAttribute("parts", parts.all(reader));
    model.addAttribute("chosen", chosen == null ? "" : chosen.unit().toString());
    return "platform/bagian";
  }

  @PostMapping("/bagian")
  String choose(
      SignedIn reader,
      @RequestParam(name = "bagian", defaultValue = "") String unit,
      HttpServletResponse response) {
    List<String> known = Parts.units(reader).stream().map(Object::toString).toList();
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        known.contains(unit) ? cookie(unit, Duration.ofSeconds(-1)) : cookie("", Duration.ZERO));
    return "redirect:/tugas";
  }

  private String cookie(String value, Duration age) {
    return ResponseCookie.from(Parts.COOKIE, value)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
