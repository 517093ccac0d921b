package id.netra.app.advice.api;

import id.netra.app.platform.access.Open;
import id.netra.forms.Bounds;
import id.netra.forms.CiteStream;
import id.netra.text.cite.ReferenceChecker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Texts in, their legal references out: `netra cite` over HTTP. The text is neither kept nor
/// logged.
@Open
@Controller
class CiteEndpoint implements Answering {
  private final Endpoint endpoint;
  private final CiteStream texts;

  CiteEndpoint(Endpoint endpoint, ReferenceChecker checker, Clock clock) {
    this.endpoint = endpoint;
    texts = new CiteStream(checker, clock, Bounds.TEXTS);
  }

  @RequestMapping("/api/v1/cite")
  void cite(HttpServletRequest request, HttpServletResponse response) throws IOException {
    endpoint.answer(request, response, this);
  }

  @Override
  public int longest() {
    return Bounds.TEXTS.longest();
  }

  @Override
  public boolean one(byte[] document, OutputStream out) throws IOException {
    return texts.one(document, out);
  }

  @Override
  public void all(InputStream in, OutputStream out) throws IOException {
    texts.run(in, out);
  }
}
