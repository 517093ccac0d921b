package id.netra.app.advice.api;

import id.netra.app.platform.access.Open;
import id.netra.forms.Bounds;
import id.netra.forms.ClipStream;
import id.netra.text.cite.ReferenceChecker;
import id.netra.text.news.NewsReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Pages of news in, clips out: `netra clip` over HTTP. The text is neither kept nor logged.
@Open
@Controller
class ClipEndpoint implements Answering {
  private final Endpoint endpoint;
  private final ClipStream texts;

  ClipEndpoint(Endpoint endpoint, NewsReader reader, ReferenceChecker checker, Clock clock) {
    this.endpoint = endpoint;
    texts = new ClipStream(reader, checker, clock, Bounds.TEXTS);
  }

  @RequestMapping("/api/v1/clip")
  void clip(HttpServletRequest request, HttpServletResponse response) throws IOException {
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
