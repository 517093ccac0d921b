package id.netra.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ten planted questions, typed as people type them, confirmed, answered and read.
class SomeonesDayTest {
  private static final int MOST_SCREENS = 8;

  /// One line of the table.
  record Planted(String question, String kind, Map<String, String> told, String verdict) {
    @Override
    public String toString() {
      return kind;
    }
  }

  static Stream<Planted> questions() {
    InputStream in =
        Objects.requireNonNull(SomeonesDayTest.class.getResourceAsStream("planted.psv"));
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Planted> all =
          reader.lines().filter(line -> !line.startsWith("#")).map(SomeonesDayTest::row).toList();
      assertThat(all).hasSize(10);
      return all.stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Planted row(String line) {
    String[] cells = line.split("\\|", -1);
    var told = new HashMap<String, String>();
    for (String word : cells[2].strip().split("\\s+", -1)) {
      if (word.contains("=")) {
        told.put(word.split("=", 2)[0], word.split("=", 2)[1]);
      }
    }
    return new Planted(cells[0].strip(), cells[1].strip(), told, cells[3].strip());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void isAnsweredByItsWordsAndAFewTaps(Planted planted) {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      visit.open("/tanya");
      Page page = visit.page();
      page.fill("#q", planted.question());
      page.click(".hero .btn");
      page.click("label[for=u-" + planted.kind() + "]");
      page.locator("main .acts .btn").first().click();
      for (int i = 0; i < MOST_SCREENS && page.locator(".verdict.main").count() == 0; i++) {
        tap(page, planted.told());
      }
      assertThat(page.locator(".verdict .tag").innerText()).startsWith(planted.verdict());
    }
  }

  private static void tap(Page page, Map<String, String> told) {
    String facet = page.locator("input[name=ditanya]").getAttribute("value");
    String value = told.getOrDefault(facet, "?");
    Locator option = page.locator("#jawab input[value='" + value + "']");
    page.click("label[for='" + option.getAttribute("id") + "']");
    page.click("main .acts .btn");
  }
}
