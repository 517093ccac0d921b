package id.netra.app.platform;

import id.netra.app.platform.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The front door leads straight to the question page.
@Open
@Controller
class HomePage {
  @GetMapping("/")
  String home() {
    return "redirect:/tanya";
  }
}
