package id.netra.app.advice.api;

import id.netra.app.platform.access.Open;
import id.netra.forms.AssessmentStream;
import id.netra.forms.Bounds;
import id.netra.law.RuleBook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Acts in, assessments out: `netra assess` over HTTP.
@Open
@Controller
class AssessEndpoint implements Answering {
  private final Endpoint endpoint;
  private final AssessmentStream assessments;

  AssessEndpoint(Endpoint endpoint, RuleBook book, Clock clock) {
    this.endpoint = endpoint;
    assessments = new AssessmentStream(book, clock, Bounds.AMONG_MANY);
  }

  @RequestMapping("/api/v1/assess")
  void assess(HttpServletRequest request, HttpServletResponse response) throws IOException {
    endpoint.answer(request, response, this);
  }

  @Override
  public boolean one(byte[] document, OutputStream out) throws IOException {
    return assessments.one(document, out);
  }

  @Override
  public void all(InputStream in, OutputStream out) throws IOException {
    assessments.run(in, out);
  }
}
