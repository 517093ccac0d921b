package id.netra.app.letters.seal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Seals by the e-sign client service of BSrE, version 2 of its interface: `POST /api/v2/sign/pdf`
/// with the file in base64. What comes back is believed only if it is a PDF with a signature.
final class BsreSigner implements Signer {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final int SERVER_FAULT = 500;

  private final SealSettings.Bsre settings;
  private final JsonMapper json;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  BsreSigner(SealSettings.Bsre settings, JsonMapper json) {
    this.settings = settings;
    this.json = json;
  }

  @Override
  public SealKind kind() {
    return SealKind.BSRE;
  }

  /// The time is the service's own.
  @Override
  public Sealed sign(byte[] pdf, String reason, Instant at) {
    try {
      HttpResponse<String> answer = http.send(request(pdf, reason), BodyHandlers.ofString());
      if (answer.statusCode() >= SERVER_FAULT) {
        return unavailable(Sealed.Why.DOWN);
      }
      byte[] signed = file(answer.body());
      return signed == null || answer.statusCode() != 200
          ? unavailable(Sealed.Why.REFUSED)
          : new Sealed.Done(signed, SealKind.BSRE);
    } catch (IOException down) {
      return unavailable(Sealed.Why.DOWN);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return unavailable(Sealed.Why.DOWN);
    }
  }

  private HttpRequest request(byte[] pdf, String reason) {
    String body =
        json.writeValueAsString(
            Map.of(
                "nik",
                settings.nik(),
                "passphrase",
                settings.passphrase(),
                "signatureProperties",
                List.of(Map.of("tampilan", "INVISIBLE", "reason", reason)),
                "file",
                List.of(Base64.getEncoder().encodeToString(pdf))));
    String account = settings.user() + ":" + settings.password();
    return HttpRequest.newBuilder(
            settings.url().resolve(settings.url().getPath() + "/api/v2/sign/pdf"))
        .timeout(ANSWER)
        .header("Content-Type", "application/json")
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /// The signed file in an answer; null if there is none.
  private byte @Nullable [] file(String answer) {
    try {
      JsonNode file = json.readTree(answer).path("file").path(0);
      byte[] bytes = Base64.getDecoder().decode(file.asString(""));
      try (PDDocument document = Loader.loadPDF(bytes)) {
        return document.getSignatureDictionaries().isEmpty() ? null : bytes;
      }
    } catch (JacksonException | IllegalArgumentException | IOException none) {
      return null;
    }
  }

  private static Sealed unavailable(Sealed.Why why) {
    return new Sealed.Unavailable(SealKind.BSRE, why);
  }
}
