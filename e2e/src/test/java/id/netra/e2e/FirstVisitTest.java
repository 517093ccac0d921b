package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody opens Netra for the first time, on a phone or at a desk.
class FirstVisitTest {
  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void findsTheQuestionPageAndItsEnglishTwin(int width) {
    try (Visit visit = Visit.of(width)) {
      assertThat(visit.open("/")).isEqualTo(200);
      assertThat(visit.page()).hasURL(java.util.regex.Pattern.compile(".*/tanya$"));
      visit.look("tanya");
      Locator english = visit.page().locator("footer a[hreflang=en]");
      english.click();
      assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
      visit.look("tanya-en");
      visit.open("/tanya");
      assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void isToldPlainlyThatAPageDoesNotExist(int width) {
    try (Visit visit = Visit.of(width)) {
      assertThat(visit.open("/tidak-ada")).isEqualTo(404);
      visit.look("tidak-ada");
    }
  }
}
