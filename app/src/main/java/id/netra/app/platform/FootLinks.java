package id.netra.app.platform;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The pages about Netra itself that stand at the foot of every page, those that there are.
@Component
class FootLinks {
  private static final List<FootLink> WANTED =
      List.of(
          new FootLink("/bantuan", "platform.foot.help"),
          new FootLink("/cara", "platform.foot.method"),
          new FootLink("/privasi", "platform.foot.privacy"),
          new FootLink("/aksesibilitas", "platform.foot.accessibility"),
          new FootLink("/log", "platform.foot.log"));

  private final ObjectProvider<RequestMappingHandlerMapping> pages;
  private volatile @Nullable List<FootLink> there;

  FootLinks(
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
    this.pages = pages;
  }

  List<FootLink> all() {
    List<FootLink> known = there;
    if (known == null) {
      known = find();
      there = known;
    }
    return known;
  }

  private List<FootLink> find() {
    Set<String> paths =
        pages.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
            .flatMap(page -> page.getPatternValues().stream())
            .collect(Collectors.toSet());
    return WANTED.stream().filter(link -> paths.contains(link.path())).toList();
  }
}
