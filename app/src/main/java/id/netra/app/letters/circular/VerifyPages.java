package id.netra.app.letters.circular;

import id.netra.app.letters.CircularState;
import id.netra.app.letters.seal.SignatureReport;
import id.netra.app.letters.seal.Signatures;
import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.BodyAllowance;
import id.netra.app.platform.FootLink;
import id.netra.app.platform.access.Open;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// `/verifikasi`: what can be said of a PDF file that anybody holds. Nothing of it is kept.
@Open
@Controller
public class VerifyPages {
  private static final long BODY = Signatures.LARGEST + 64L * 1024;

  private final Signatures signatures;
  private final Institutions institutions;
  private final JdbcClient jdbc;

  VerifyPages(Signatures signatures, Institutions institutions, JdbcClient jdbc) {
    this.signatures = signatures;
    this.institutions = institutions;
    this.jdbc = jdbc;
  }

  /// A letter of exactly these bytes that an institution of this Netra published.
  ///
  /// @param newest whether no version came after it
  public record Known(
      String institution,
      String number,
      String subject,
      LocalDate day,
      int version,
      boolean newest,
      CircularState state) {}

  @GetMapping("/verifikasi")
  String start(Model model) {
    return page(null, "", List.of(), null, model);
  }

  @PostMapping("/verifikasi")
  String verify(
      @RequestParam("berkas") MultipartFile file, HttpServletResponse response, Model model)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    String error = error(file);
    if (error != null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return page(error, "", List.of(), null, model);
    }
    SignatureReport report = signatures.check(file);
    if (report.outcome() == SignatureReport.Outcome.BUSY) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return page("circular.error.busy", "", List.of(), null, model);
    }
    byte[] digest = sha256(file);
    return page(null, HexFormat.of().formatHex(digest), known(digest), report, model);
  }

  private static @Nullable String error(MultipartFile file) throws IOException {
    if (file.isEmpty()) {
      return "circular.error.no-file";
    }
    if (file.getSize() > Signatures.LARGEST) {
      return "circular.error.large";
    }
    return Signatures.isPdf(file) ? null : "circular.error.no-pdf";
  }

  @Bean
  static BodyAllowance filesVerified() {
    return new BodyAllowance("/verifikasi", BODY);
  }

  @Bean
  static FootLink verifyAtTheFoot() {
    return new FootLink("/verifikasi", "circular.verify");
  }

  private String page(
      @Nullable String error,
      String digest,
      List<Known> known,
      @Nullable SignatureReport report,
      Model model) {
    model.addAttribute("error", error);
    model.addAttribute("digest", digest);
    model.addAttribute("known", known);
    model.addAttribute("report", report);
    return "circular/verifikasi";
  }

  private List<Known> known(byte[] digest) {
    return jdbc.sql("select * from system.published_letter(:digest)")
        .param("digest", digest)
        .query((row, _) ->
            new Known(
                name(row.getObject("institution", UUID.class)),
                row.getString("number"),
                row.getString("subject"),
                row.getObject("day", LocalDate.class),
                row.getInt("version"),
                row.getInt("version") == row.getInt("versions"),
                CircularState.valueOf(row.getString("state"))))
        .list();
  }

  private String name(UUID institution) {
    return institutions.all().stream()
        .filter(one -> one.id().equals(institution))
        .map(Institution::name)
        .findFirst()
        .orElse("–");
  }

  private static byte[] sha256(MultipartFile file) throws IOException {
    try (var in =
        new DigestInputStream(file.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return in.getMessageDigest().digest();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
