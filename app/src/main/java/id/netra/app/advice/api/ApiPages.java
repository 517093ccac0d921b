package id.netra.app.advice.api;

import id.netra.app.platform.access.Open;
import id.netra.forms.Bounds;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What describes the interface: a page for people, and for programs the document in OpenAPI.
@Open
@Controller
class ApiPages {
  private static final String DOCUMENT = "/api/openapi.json";
  private static final int KILO = 1024;

  private final byte[] document;
  private final String url;
  private final int aMinute;

  ApiPages(@Value("${netra.url}") String url, @Value("${netra.limit.interface}") int aMinute)
      throws IOException {
    this.url = url;
    this.aMinute = aMinute;
    try (InputStream file = ApiPages.class.getResourceAsStream(DOCUMENT)) {
      if (file == null) {
        throw new IllegalStateException("no " + DOCUMENT);
      }
      document = file.readAllBytes();
    }
  }

  @GetMapping("/api")
  String page(HttpServletRequest request, Model model) {
    model.addAttribute(
        "address", url.isEmpty() ? "http://localhost:" + request.getLocalPort() : url);
    model.addAttribute("aMinute", aMinute);
    model.addAttribute("longest", Bounds.AMONG_MANY.longest() / KILO);
    model.addAttribute("longestText", Bounds.TEXTS.longest() / KILO);
    return "advice/api";
  }

  @GetMapping("/api/v1/openapi.json")
  ResponseEntity<byte[]> document() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .contentType(MediaType.APPLICATION_JSON)
        .body(document);
  }
}
