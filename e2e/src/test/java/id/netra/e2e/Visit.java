package id.netra.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One visitor with one screen, who notices what a page must never do.
final class Visit implements AutoCloseable {
  /// The narrow phone and the wide desk for which every page is made.
  static final int PHONE = 360;

  static final int DESK = 1280;

  /// The same two at 200 % zoom.
  static final int PHONE_ZOOMED = 180;

  static final int DESK_ZOOMED = 640;

  /// Below this width pages may scroll sideways (WCAG 2.2, 1.4.10).
  private static final int NARROWEST = 320;

  private static final int HEIGHT = 800;

  private final Playwright playwright;
  private final Browser browser;
  private int width;
  private final boolean dark;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visit(
      Playwright playwright,
      Browser browser,
      int width,
      boolean dark,
      boolean scripts,
      RunningNetra netra) {
    this.playwright = playwright;
    this.browser = browser;
    this.width = width;
    this.dark = dark;
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale("id-ID")
                .setJavaScriptEnabled(scripts)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setBaseURL(netra.address()));
    this.page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(complaints::add);
  }

  /// Opens a browser of that width, or skips the test with a sentence when there is none.
  static Visit of(int width) {
    return of(width, false);
  }

  /// The same, on a device that asks for dark pages if so told.
  static Visit of(int width, boolean dark) {
    return of(width, dark, RunningNetra.shared());
  }

  /// The same, to a Netra of its own.
  static Visit of(int width, boolean dark, RunningNetra netra) {
    return of(width, dark, true, netra);
  }

  /// One by somebody whose browser runs no scripts.
  static Visit withoutScripts(int width) {
    return of(width, false, false, RunningNetra.shared());
  }

  private static Visit of(int width, boolean dark, boolean scripts, RunningNetra netra) {
    Optional<Path> chromium = Chromium.find();
    String sentence =
        "Uji peramban dilewati: Chromium tidak ditemukan."
            + " / Browser test skipped: no Chromium was found (Debian: apt install chromium).";
    if (chromium.isEmpty()) {
      System.err.println(sentence);
    }
    assumeTrue(chromium.isPresent(), sentence);
    Playwright playwright = Playwright.create();
    Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.orElseThrow()));
    return new Visit(playwright, browser, width, dark, scripts, netra);
  }

  Page page() {
    return page;
  }

  /// Opens a page and answers its status.
  int open(String path) {
    Response response = page.navigate(path);
    return response == null ? 0 : response.status();
  }

  /// Does something that leads to another page, perhaps of the same address, and waits until it is
  /// there.
  void turn(Runnable step) {
    page.evaluate("document.documentElement.dataset.left = 'yes'");
    step.run();
    page.waitForSelector("html:not([data-left]) body");
  }

  /// The same on the phone and on the desk; the screen is what it was afterwards.
  void lookAtBoth(String name) {
    int own = width;
    for (int one : List.of(PHONE, DESK)) {
      resize(one);
      look(name);
    }
    resize(own);
  }

  private void resize(int wanted) {
    width = wanted;
    page.setViewportSize(wanted, HEIGHT);
  }

  /// Checks what must hold on every page, and keeps a picture of it in `target/screens`.
  void look(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(
                Path.of("target", "screens", name + "-" + width + (dark ? "-dark" : "") + ".png")));
    assertThat(complaints).as("what the console says on " + name).isEmpty();
    assertThat(page.locator("h1").count()).as("headings of first rank on " + name).isEqualTo(1);
    if (width >= NARROWEST) {
      Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      assertThat(((Number) overflow).intValue()).as("overflow of " + name).isLessThanOrEqualTo(0);
    }
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as("what axe says of " + name)
        .extracting(Rule::getId)
        .isEmpty();
  }

  /// Keeps complaints, but not the browser's remark that a page asked for answered 4xx.
  private void hear(ConsoleMessage message) {
    boolean remark = message.text().startsWith("Failed to load resource: the server responded");
    if (List.of("error", "warning").contains(message.type()) && !remark) {
      complaints.add(message.text());
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
