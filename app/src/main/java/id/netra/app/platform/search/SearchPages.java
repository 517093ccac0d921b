package id.netra.app.platform.search;

import id.netra.app.platform.access.For;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.parts.Parts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(SearchPages.class);

  private final List<SearchSource> sources;
  private final Parts parts;

  SearchPages(ObjectProvider<SearchSource> sources, Parts parts) {
    this.parts = parts;
    this.sources = sources.stream().sorted(Comparator.comparingInt(SearchSource::order)).toList();
  }

  /// Results of one kind.
  ///
  /// @param more whether there are others that are not shown
  public record Group(String heading, List<SearchSource.Found> found, boolean more) {}

  @GetMapping("/cari")
  String start(Model model) {
    model.addAttribute("text", "");
    model.addAttribute("groups", List.of());
    model.addAttribute("whole", true);
    return "platform/cari";
  }

  @PostMapping("/cari")
  String search(
      SignedIn reader,
      @RequestParam(name = "q", defaultValue = "") String text,
      HttpServletRequest request,
      Model model) {
    String wanted = text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    SignedIn here = Parts.narrowed(reader, parts.chosen(request, reader));
    var groups = new ArrayList<Group>();
    boolean whole = true;
    for (SearchSource source : wanted.isEmpty() ? List.<SearchSource>of() : sources) {
      Group group = ask(source, here, wanted);
      whole &= group != null;
      if (group != null && !group.found().isEmpty()) {
        groups.add(group);
      }
    }
    model.addAttribute("text", wanted);
    model.addAttribute("groups", groups);
    model.addAttribute("whole", whole);
    return "platform/cari";
  }

  /// Null if the source fails.
  private static @Nullable Group ask(SearchSource source, SignedIn reader, String text) {
    try {
      List<SearchSource.Found> found = source.find(reader, text, LIMIT + 1);
      return new Group(
          source.heading(), found.stream().limit(LIMIT).toList(), found.size() > LIMIT);
    } catch (RuntimeException e) {
      LOG.warn("search of {} failed: {}", source.getClass().getName(), e.getClass().getName());
      return null;
    }
  }
}
