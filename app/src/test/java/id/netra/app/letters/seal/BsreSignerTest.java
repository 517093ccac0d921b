package id.netra.app.letters.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The adapter of BSrE against a server that speaks its documented messages.
class BsreSignerTest {
  private static final Instant AT = Instant.parse("2024-09-12T03:00:00Z");

  private final JsonMapper json = JsonMapper.builder().build();
  private final AtomicReference<JsonNode> asked = new AtomicReference<>();

  @TempDir Path secrets;

  private HttpServer server;
  private String body = "";
  private int status = 200;

  BsreSignerTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void listen() {
    server.createContext("/esign/api/v2/sign/pdf", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sendsTheFileAndTakesTheSignedOne() throws IOException {
    byte[] pdf = SealTest.pdf("Surat");
    byte[] signed = SealTest.sealed(new SealFolder(secrets.toString()), pdf);
    body = answerWith(signed);
    assertThat(signer("rahasia-layanan").sign(pdf, "Diterbitkan", AT))
        .isInstanceOfSatisfying(
            Sealed.Done.class,
            done -> {
              assertThat(done.pdf()).isEqualTo(signed);
              assertThat(done.kind()).isEqualTo(SealKind.BSRE);
            });
    JsonNode message = asked.get();
    assertThat(message.path("nik").asString()).isEqualTo("3200000000000001");
    assertThat(message.path("passphrase").asString()).isEqualTo("frasa");
    assertThat(message.path("signatureProperties").path(0).path("tampilan").asString())
        .isEqualTo("INVISIBLE");
    assertThat(Base64.getDecoder().decode(message.path("file").path(0).asString())).isEqualTo(pdf);
  }

  @Test
  void believesNothingThatHasNoSignature() throws IOException {
    byte[] pdf = SealTest.pdf("Surat");
    for (String answer :
        List.of(
            answerWith(pdf),
            "{\"file\":[\"!\"]}",
            "{\"file\":[]}",
            "{}",
            "",
            "<html>maaf</html>")) {
      body = answer;
      assertThat(signer("rahasia-layanan").sign(pdf, "x", AT))
          .as(answer)
          .isEqualTo(new Sealed.Unavailable(SealKind.BSRE, Sealed.Why.REFUSED));
    }
  }

  /// Two letters at once, and the service mixes them up.
  @Test
  void takesNoOtherLetterForItsOwn() throws IOException {
    SealFolder folder = new SealFolder(secrets.toString());
    byte[] other = SealTest.sealed(folder, SealTest.page("Surat lain"));
    body = answerWith(other);
    assertThat(signer("rahasia-layanan").sign(SealTest.page("Surat kita"), "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.BSRE, Sealed.Why.REFUSED));
    assertThat(signer("rahasia-layanan").sign(SealTest.page("Surat lain"), "x", AT))
        .isInstanceOf(Sealed.Done.class);
  }

  @Test
  @Timeout(20)
  void waitsForNoAnswerThatNeverEnds() throws IOException {
    server.removeContext("/esign/api/v2/sign/pdf");
    server.createContext(
        "/esign/api/v2/sign/pdf",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
        });
    var patient = new BsreSigner(settings("rahasia-layanan"), json, Duration.ofMillis(300));
    assertThat(patient.sign(SealTest.pdf("Surat"), "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.BSRE, Sealed.Why.DOWN));
  }

  @Test
  void tellsARefusalFromAServiceThatIsDown() throws IOException {
    byte[] pdf = SealTest.pdf("Surat");
    assertThat(signer("salah").sign(pdf, "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.BSRE, Sealed.Why.REFUSED));
    status = 400;
    body = "{\"error\":\"Passphrase anda salah\",\"status_code\":2031}";
    assertThat(signer("rahasia-layanan").sign(pdf, "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.BSRE, Sealed.Why.REFUSED));
    status = 503;
    assertThat(signer("rahasia-layanan").sign(pdf, "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.BSRE, Sealed.Why.DOWN));
    stop();
    assertThat(signer("rahasia-layanan").sign(pdf, "x", AT))
        .isEqualTo(new Sealed.Unavailable(SealKind.BSRE, Sealed.Why.DOWN));
  }

  @Test
  void readsItsSettingsAndNamesWhatIsMissing() {
    var lines = new Properties();
    lines.putAll(
        Map.of("bsre", "https://esign.contoh.go.id/", "user", "u", "password", "p", "nik", "1"));
    assertThatThrownBy(() -> SealSettings.of(lines, secrets))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("passphrase");
    lines.setProperty("passphrase", "frasa");
    assertThat(SealSettings.of(lines, secrets))
        .isEqualTo(
            new SealSettings.Bsre(
                URI.create("https://esign.contoh.go.id"), "u", "p", "1", "frasa"));
    assertThat(SealSettings.of(lines, secrets).toString()).doesNotContain("frasa");
    lines.setProperty("bsre", "ftp://esign.contoh.go.id");
    assertThatThrownBy(() -> SealSettings.of(lines, secrets)).hasMessage("bsre");
    lines.setProperty("bsre", "https://netra:rahasia@ esign.contoh.go.id");
    assertThatThrownBy(() -> SealSettings.of(lines, secrets)).hasMessage("bsre").hasNoCause();
  }

  private BsreSigner signer(String password) {
    return new BsreSigner(settings(password), json);
  }

  private SealSettings.Bsre settings(String password) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/esign");
    return new SealSettings.Bsre(url, "netra", password, "3200000000000001", "frasa");
  }

  private String answerWith(byte[] pdf) {
    return json.writeValueAsString(
        Map.of("time", 120, "file", List.of(Base64.getEncoder().encodeToString(pdf))));
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.set(json.readTree(exchange.getRequestBody().readAllBytes()));
    String account =
        Base64.getEncoder()
            .encodeToString("netra:rahasia-layanan".getBytes(StandardCharsets.UTF_8));
    boolean known =
        ("Basic " + account).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    byte[] bytes = (known ? body : "{\"error\":\"unauthorized\"}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(known ? status : 401, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
