package id.netra.app.platform.search;

import id.netra.app.platform.access.For;
import id.netra.app.platform.access.SignedIn;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/cari`. What is looked for is sent, never put into the address: it is often somebody's name.
@For
@Controller
public class SearchPages {
  private static final int LIMIT = 20;
  private static final int LONGEST = 100;

  private final List<SearchSource> sources;

  SearchPages(ObjectProvider<SearchSource> sources) {
    this.sources = sources.stream().sorted(Comparator.comparingInt(SearchSource::order)).toList();
  }

  /// Results of one kind.
  public record Group(String heading, List<SearchSource.Found> found) {}

  @GetMapping("/cari")
  String start(Model model) {
    model.addAttribute("text", "");
    model.addAttribute("groups", List.of());
    return "platform/cari";
  }

  @PostMapping("/cari")
  String search(
      SignedIn reader, @RequestParam(name = "q", defaultValue = "") String text, Model model) {
    String wanted = text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    model.addAttribute("text", wanted);
    model.addAttribute(
        "groups",
        wanted.isEmpty()
            ? List.of()
            : sources.stream()
                .map(source -> new Group(source.heading(), source.find(reader, wanted, LIMIT)))
                .filter(group -> !group.found().isEmpty())
                .toList());
    return "platform/cari";
  }
}
