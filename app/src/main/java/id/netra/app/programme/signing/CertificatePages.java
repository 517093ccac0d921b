package id.netra.app.programme.signing;

import id.netra.app.platform.Site;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.files.StoredFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The reader's own certificate, made when it is opened first.
@For
@Controller
class CertificatePages {
  private final SignatureRows signatures;
  private final Certificates certificates;
  private final CertificateMaking making;
  private final StoredFiles files;
  private final Site site;

  CertificatePages(
      SignatureRows signatures,
      Certificates certificates,
      CertificateMaking making,
      StoredFiles files,
      Site site) {
    this.signatures = signatures;
    this.certificates = certificates;
    this.making = making;
    this.files = files;
    this.site = site;
  }

  @GetMapping("/ikrar/{measure}/sertifikat.pdf")
  void certificate(
      SignedIn reader,
      @PathVariable UUID measure,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Signature signature =
        signatures
            .of(measure, reader.person())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    making.make(signature.id(), site.origin(request));
    Certificate made = certificates.of(signature.id()).orElseThrow();
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=sertifikat.pdf");
    files.write(made.file(), response.getOutputStream());
  }
}
