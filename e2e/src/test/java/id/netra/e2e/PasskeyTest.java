package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Passkeys in a real browser with a device that exists in its memory: what its holder sees when
/// all goes well, and when something does not.
class PasskeyTest {
  private static final String PROVE =
      """
      async ({options}) => {
        const bytes = (t) => Uint8Array.from(
            atob(t.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
        const text = (b) => btoa(String.fromCharCode(...new Uint8Array(b)))
            .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
        options.challenge = bytes(options.challenge);
        const proof = await navigator.credentials.get({publicKey: options});
        const response = {};
        for (const part of ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle']) {
          response[part] = text(proof.response[part]);
        }
        return JSON.stringify({id: proof.id, rawId: text(proof.rawId), type: proof.type,
            clientExtensionResults: {}, response});
      }
      """;

  private static final String ASK =
      """
      async (token) => (await fetch('/masuk/kunci/tantangan',
          {method: 'POST', headers: {'X-XSRF-TOKEN': token}})).json()
      """;

  private static final String ANSWER =
      """
      async ([token, body]) => {
        const answer = await fetch('/masuk/kunci', {method: 'POST', body,
            headers: {'X-XSRF-TOKEN': token, 'Content-Type': 'application/json'}});
        return answer.status + ' ' + await answer.text();
      }
      """;

  @Test
  void comesAndGoesByPasskey() throws IOException {
    Path said = Files.createTempFile(Path.of("target").toAbsolutePath(), "said", ".txt");
    RunningNetra netra = RunningNetra.startSaying(said);
    try (Visit visit = Visit.of(Visit.DESK, false, netra)) {
      OfficersDayTest.setUp(visit, OfficersDayTest.code(said));
      Page page = visit.page();
      CDPSession device = page.context().newCDPSession(page);
      device.send("WebAuthn.enable");
      String phone = plug(device, "internal");
      cancelled(visit, device, phone);
      added(visit);
      entersAndIsLedOn(visit);
      refusedElsewhere(visit);
      refusedUnverified(visit, device, phone);
      refusedTwice(visit);
      lostAndGone(visit, device, phone);
    } finally {
      netra.stop();
    }
  }

  private static void cancelled(Visit visit, CDPSession device, String phone) {
    visit.open("/akun/kunci");
    verified(device, phone, false);
    visit.page().click("[data-passkey-add]");
    assertThat(visit.page().locator("[data-passkey-said]")).containsText("Anda membatalkan");
    visit.look("kunci-1-batal");
    verified(device, phone, true);
  }

  private static void added(Visit visit) {
    Page page = visit.page();
    page.click("[data-passkey-add]");
    assertThat(page.locator("main ul.rows li")).hasCount(1);
    page.click("[data-passkey-add]");
    assertThat(page.locator("[data-passkey-said]")).containsText("sudah menyimpan kunci sandi");
    assertThat(page.locator("main ul.rows li")).hasCount(1);
    visit.look("kunci-2-satu");
  }

  private static void entersAndIsLedOn(Visit visit) {
    Page page = visit.page();
    leave(visit);
    visit.open("/akun/kunci");
    assertThat(page.locator("h1")).hasText("Masuk");
    page.click("[data-passkey-enter]");
    assertThat(page.locator("h1")).hasText("Kunci sandi");
    leave(visit);
  }

  /// A page of another port on this machine: the browser lets it use the key, the server does not.
  private static void refusedElsewhere(Visit visit) {
    Page page = visit.page();
    String elsewhere = "http://localhost:47613/";
    page.context()
        .route(
            elsewhere,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><title>Netra?</title>")));
    String token = token(visit);
    Object options = page.evaluate(ASK, token);
    page.navigate(elsewhere);
    Object proof = page.evaluate(PROVE, Map.of("options", options));
    visit.open("/masuk");
    assertThat(answer(visit, proof)).startsWith("400").contains("tidak terbukti");
  }

  private static void refusedUnverified(Visit visit, CDPSession device, String phone) {
    Page page = visit.page();
    verified(device, phone, false);
    @SuppressWarnings("unchecked")
    var options = (Map<String, Object>) page.evaluate(ASK, token(visit));
    options.put("userVerification", "discouraged");
    Object proof = page.evaluate(PROVE, Map.of("options", options));
    assertThat(answer(visit, proof)).startsWith("400").contains("tidak terbukti");
    verified(device, phone, true);
  }

  private static void refusedTwice(Visit visit) {
    Page page = visit.page();
    Object options = page.evaluate(ASK, token(visit));
    Object proof = page.evaluate(PROVE, Map.of("options", options));
    var kept = page.context().cookies();
    assertThat(answer(visit, proof)).startsWith("200");
    page.context().addCookies(kept);
    assertThat(answer(visit, proof)).startsWith("400").contains("Waktunya habis");
  }

  /// The key is taken away here, then the device forgets it too.
  private static void lostAndGone(Visit visit, CDPSession device, String phone) {
    Page page = visit.page();
    visit.open("/akun/kunci");
    page.click("form[action='/akun/kunci/hapus'] button");
    assertThat(page.locator("main .empty")).hasCount(1);
    visit.look("kunci-3-dihapus");
    leave(visit);
    page.click("[data-passkey-enter]");
    assertThat(page.locator("[data-passkey-said]")).containsText("tidak lagi terdaftar");
    visit.look("masuk-kunci-tidak-terdaftar");
    var authenticator = new JsonObject();
    authenticator.addProperty("authenticatorId", phone);
    device.send("WebAuthn.clearCredentials", authenticator);
    page.click("[data-passkey-enter]");
    assertThat(page.locator("[data-passkey-said]")).containsText("belum ada kunci sandi");
  }

  private static void leave(Visit visit) {
    visit.open("/akun");
    visit.page().click("form[action='/keluar'] button");
  }

  private static String token(Visit visit) {
    visit.open("/masuk");
    return visit.page().locator("[data-passkey-enter]").getAttribute("data-token");
  }

  private static String answer(Visit visit, Object proof) {
    String token = visit.page().locator("[data-passkey-enter]").getAttribute("data-token");
    return (String) visit.page().evaluate(ANSWER, List.of(token, proof));
  }

  static String plug(CDPSession device, String transport) {
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", transport);
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var wanted = new JsonObject();
    wanted.add("options", options);
    return device
        .send("WebAuthn.addVirtualAuthenticator", wanted)
        .get("authenticatorId")
        .getAsString();
  }

  private static void verified(CDPSession device, String authenticator, boolean verified) {
    var state = new JsonObject();
    state.addProperty("authenticatorId", authenticator);
    state.addProperty("isUserVerified", verified);
    device.send("WebAuthn.setUserVerified", state);
  }
}
