package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who writes programs looks for the interface.
class ProgramsPageTest {
  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void findsThePageOfTheInterfaceAtTheFoot(int width) {
    try (Visit visit = Visit.of(width)) {
      visit.open("/tanya");
      visit.page().locator("footer a[href='/api']").click();
      assertThat(visit.page().locator("h1")).containsText("API");
      visit.look("api");
      assertThat(visit.open("/api?lang=en")).isEqualTo(200);
      visit.look("api-en");
    }
  }
}
