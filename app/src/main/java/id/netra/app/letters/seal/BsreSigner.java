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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Seals by the e-sign client service of BSrE, version 2 of its interface: `POST /api/v2/sign/pdf`
/// with the file in base64. What comes back is believed only if it is a PDF with a signature that
/// says on as many pages what was sent: the service writes files anew, so that their bytes differ.
final class BsreSigner implements Signer {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final int OK = 200;
  private static final int SERVER_FAULT = 500;

  private final SealSettings.Bsre settings;
  private final JsonMapper json;
  private final Duration patience;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  BsreSigner(SealSettings.Bsre settings, JsonMapper json) {
    this(settings, json, ANSWER);
  }

  BsreSigner(SealSettings.Bsre settings, JsonMapper json, Duration patience) {
    this.settings = settings;
    this.json = json;
    this.patience = patience;
  }

  @Override
  public SealKind kind() {
    return SealKind.BSRE;
  }

  /// The time is the service's own.
  @Override
  public Sealed sign(byte[] pdf, String reason, Instant at) {
    // Waits for the whole answer: a request's own timeout ends with the headers.
    CompletableFuture<HttpResponse<String>> coming =
        http.sendAsync(request(pdf, reason), BodyHandlers.ofString());
    try {
      HttpResponse<String> answer = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() >= SERVER_FAULT) {
        return unavailable(Sealed.Why.DOWN);
      }
      byte[] signed = answer.statusCode() == OK ? file(answer.body(), pdf) : null;
      return signed == null
          ? unavailable(Sealed.Why.REFUSED)
          : new Sealed.Done(signed, SealKind.BSRE);
    } catch (ExecutionException | TimeoutException down) {
      return unavailable(Sealed.Why.DOWN);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return unavailable(Sealed.Why.DOWN);
    } finally {
      coming.cancel(true);
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
        .header("Content-Type", "application/json")
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /// The signed file in an answer; null if there is none, or it is another one than was sent.
  private byte @Nullable [] file(String answer, byte[] sent) {
    try {
      JsonNode file = json.readTree(answer).path("file").path(0);
      byte[] bytes = Base64.getDecoder().decode(file.asString(""));
      try (PDDocument document = Loader.loadPDF(bytes);
          PDDocument before = Loader.loadPDF(sent)) {
        return !document.getSignatureDictionaries().isEmpty() && isSame(document, before)
            ? bytes
            : null;
      }
    } catch (JacksonException | IllegalArgumentException | IOException none) {
      return null;
    }
  }

  private static boolean isSame(PDDocument signed, PDDocument before) throws IOException {
    return signed.getNumberOfPages() == before.getNumberOfPages()
        && new PDFTextStripper().getText(signed).equals(new PDFTextStripper().getText(before));
  }

  private static Sealed unavailable(Sealed.Why why) {
    return new Sealed.Unavailable(SealKind.BSRE, why);
  }
}
