package id.netra.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// What each page weighs on the wire with everything on it, nothing kept from before; and, printed
/// only, how long it takes at 30 KB a second.
class WeightTest {
  private static final int MOST = 60 * 1024;
  private static final int SLOW = 30 * 1024;
  private static final int LATENCY = 300;

  private long bytes;

  @Test
  void staysBelowSixtyKilobytesOnEveryPageCold() {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      Page page = visit.page();
      CDPSession wire = page.context().newCDPSession(page);
      wire.send("Network.enable");
      var cold = new JsonObject();
      cold.addProperty("cacheDisabled", true);
      wire.send("Network.setCacheDisabled", cold);
      wire.send("Network.emulateNetworkConditions", slow());
      wire.on(
          "Network.loadingFinished", event -> bytes += event.get("encodedDataLength").getAsLong());
      weigh("first page", () -> visit.open("/tanya"));
      weigh(
          "proposal",
          () -> {
            page.fill("#q", "saya guru, boleh foto bareng cabup di kondangan?");
            page.click(".hero .btn");
          });
      weigh(
          "question",
          () -> {
            page.click("label[for=u-PHOTO_WITH_CANDIDATE]");
            visit.turn(() -> page.locator("main .acts .btn").first().click());
          });
      for (int i = 0; page.locator(".verdict.main").count() == 0 && i < 10; i++) {
        weigh(
            "next page",
            () -> {
              page.locator("#jawab .pick label").first().click();
              visit.turn(() -> page.click("main .acts .btn"));
            });
      }
      assertThat(page.locator(".verdict.main").count()).isEqualTo(1);
      weigh("kept answer", () -> page.click("form[action='/tanya/simpan'] button >> nth=0"));
      weigh("check", () -> visit.open("/periksa"));
      weigh(
          "findings",
          () -> {
            page.fill("#teks", Draft.TEXT);
            page.click("main .acts .btn");
            page.waitForSelector("mark");
          });
      weigh("news", () -> visit.open("/kliping"));
      weigh("matrix", () -> visit.open("/aturan?asOf=2024-10-15"));
    }
  }

  private void weigh(String name, Runnable visit) {
    bytes = 0;
    long start = System.nanoTime();
    visit.run();
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("weight: %-12s %6d bytes, %5d ms at 30 KB/s%n", name, bytes, millis);
    assertThat(bytes).as(name).isPositive().isLessThanOrEqualTo(MOST);
  }

  private static JsonObject slow() {
    var slow = new JsonObject();
    slow.addProperty("offline", false);
    slow.addProperty("latency", LATENCY);
    slow.addProperty("downloadThroughput", SLOW);
    slow.addProperty("uploadThroughput", SLOW);
    return slow;
  }
}
