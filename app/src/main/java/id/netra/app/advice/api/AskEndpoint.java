package id.netra.app.advice.api;

import id.netra.app.platform.access.Open;
import id.netra.forms.AskStream;
import id.netra.forms.Bounds;
import id.netra.law.RuleBook;
import id.netra.text.QuestionReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Everyday questions in, kinds of act out: `netra ask` over HTTP. The text is neither kept nor
/// repeated.
@Open
@Controller
class AskEndpoint implements Answering {
  private final Endpoint endpoint;
  private final AskStream questions;

  AskEndpoint(Endpoint endpoint, QuestionReader reader, RuleBook book, Clock clock) {
    this.endpoint = endpoint;
    questions = new AskStream(reader, () -> book, clock, Bounds.AMONG_MANY);
  }

  @RequestMapping("/api/v1/ask")
  void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
    endpoint.answer(request, response, this);
  }

  @Override
  public boolean one(byte[] document, OutputStream out) throws IOException {
    return questions.one(document, out);
  }

  @Override
  public void all(InputStream in, OutputStream out) throws IOException {
    questions.run(in, out);
  }
}
