package id.netra.app.platform;

import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.demo.Demo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The front door leads to the tasks of whoever has signed in, and others to the question page.
@Open
@Controller
class HomePage {
  private final Demo demo;

  HomePage(Demo demo) {
    this.demo = demo;
  }

  @GetMapping("/")
  String home(@Nullable SignedIn reader) {
    if (reader != null) {
      return "redirect:/tugas";
    }
    return demo.isOn() ? "redirect:/demo" : "redirect:/tanya";
  }
}
