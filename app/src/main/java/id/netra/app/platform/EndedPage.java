package id.netra.app.platform;

import id.netra.app.platform.access.Open;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/berakhir`: what somebody sees whose session has ended, with the way back to where he was.
@Open
@Controller
class EndedPage {
  private static final String WITHIN = "/[^/\\\\][^\\\\\\p{Cntrl}]*";

  @GetMapping("/berakhir")
  String show(
      @RequestParam(name = "ke", defaultValue = "") String goal,
      @RequestParam(name = "kirim", defaultValue = "") String sent,
      Model model) {
    boolean within = goal.matches(WITHIN);
    model.addAttribute("goal", within ? URLEncoder.encode(goal, StandardCharsets.UTF_8) : "");
    model.addAttribute("sent", !sent.isEmpty());
    return "platform/berakhir";
  }
}
