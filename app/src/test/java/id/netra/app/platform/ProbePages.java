package id.netra.app.platform;

import id.netra.app.platform.access.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Pages that fail in every way a page can fail.
@TestConfiguration
@Open
@RestController
class ProbePages {
  @GetMapping("/uji/{status}")
  String fail(@PathVariable int status) {
    throw new ResponseStatusException(HttpStatus.valueOf(status));
  }

  @GetMapping("/uji/cacat")
  String defect() {
    throw new IllegalStateException("rahasia yang diketik orang");
  }

  @GetMapping("/uji/basisdata")
  String database() {
    throw new DataAccessResourceFailureException("connection refused");
  }

  @PostMapping({"/uji/kirim", "/api/uji"})
  String receive(HttpServletRequest request) throws IOException {
    return String.valueOf(request.getInputStream().readAllBytes().length);
  }
}
