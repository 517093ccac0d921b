package id.netra.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Open;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whom each page is for.
@SpringBootTest
class EntranceTest {
  private final RequestMappingHandlerMapping pages;

  EntranceTest(RequestMappingHandlerMapping pages) {
    this.pages = pages;
  }

  @Test
  void everyPageSaysWhomItIsFor() {
    List<String> silent =
        pages.getHandlerMethods().values().stream()
            .filter(page -> !says(page))
            .map(HandlerMethod::toString)
            .toList();
    assertThat(silent).isEmpty();
  }

  private static boolean says(HandlerMethod page) {
    return List.of(For.class, Open.class).stream()
        .anyMatch(mark ->
            AnnotatedElementUtils.hasAnnotation(page.getMethod(), mark)
                || AnnotatedElementUtils.hasAnnotation(page.getBeanType(), mark));
  }
}
