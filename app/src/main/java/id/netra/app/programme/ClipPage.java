package id.netra.app.programme;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Open;
import id.netra.forms.ClipStream;
import id.netra.text.news.NewsReader;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// "Baca berita": a page of news or a press release in, what it says of a programme out. Nothing is
/// kept, and no person is named.
@Open
@Controller
class ClipPage {
  private final ClipStream clips;

  ClipPage(ClipStream clips) {
    this.clips = clips;
  }

  /// A browser may keep the page for its Back button, and asks again for everything else.
  @ModelAttribute
  void header(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  @GetMapping("/kliping")
  String start(Model model) {
    return show("", null, null, model);
  }

  @PostMapping("/kliping")
  String read(
      @RequestParam(name = "halaman", defaultValue = "") String page,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    if (page.isBlank()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return show("", words.text("programme.error.empty"), null, model);
    }
    if (page.length() > NewsReader.LONGEST) {
      String longest = words.number(NewsReader.LONGEST);
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return show(page, words.text("programme.error.long", longest), null, model);
    }
    return show(page, null, ClipSheet.of(clips.read(page), words), model);
  }

  private static String show(
      String page, @Nullable String error, @Nullable ClipSheet sheet, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("error", error);
    model.addAttribute("sheet", sheet);
    return "programme/kliping";
  }
}
