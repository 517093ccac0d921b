package id.netra.app.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The front door leads straight to the question page.
@Controller
class HomePage {
  @GetMapping("/")
  String home() {
    return "redirect:/tanya";
  }
}
