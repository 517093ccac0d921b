package id.netra.app.advice;

import id.netra.app.platform.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The question page.
@Controller
class AskPage {
  @Bean
  static NavItem askInNavigation() {
    return new NavItem("/tanya", "advice.nav", 10);
  }

  @GetMapping("/tanya")
  String ask() {
    return "advice/tanya";
  }
}
