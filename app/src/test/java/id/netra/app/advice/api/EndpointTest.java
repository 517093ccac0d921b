package id.netra.app.advice.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class EndpointTest {
  private static final String BODY = "{}";

  /// Gives back what it gets, or fails while it does.
  private record Echo(boolean broken) implements Answering {
    @Override
    public boolean one(byte[] document, OutputStream out) throws IOException {
      if (broken) {
        throw new IOException("broken");
      }
      out.write(document);
      return true;
    }

    @Override
    public void all(InputStream in, OutputStream out) throws IOException {
      in.transferTo(out);
    }
  }

  private static MockHttpServletResponse send(Endpoint endpoint, Answering answering)
      throws IOException {
    var request = new MockHttpServletRequest("POST", "/api/v1/assess");
    request.setContentType(Program.JSON);
    request.setContent(BODY.getBytes(StandardCharsets.UTF_8));
    var response = new MockHttpServletResponse();
    endpoint.answer(request, response, answering);
    return response;
  }

  @Test
  void saysWhenTooManyAreAnsweredAtOnce() throws IOException {
    MockHttpServletResponse answer = send(new Endpoint(JsonMapper.shared(), 0), new Echo(false));
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
    Description.check(answer.getContentAsString(StandardCharsets.UTF_8), "Refusal");
  }

  @Test
  void givesAPlaceBackEvenAfterAFailure() throws IOException {
    var endpoint = new Endpoint(JsonMapper.shared(), 1);
    try {
      send(endpoint, new Echo(true));
    } catch (IOException broken) {
      assertThat(broken).hasMessage("broken");
    }
    assertThat(send(endpoint, new Echo(false)).getContentAsString()).isEqualTo(BODY);
    assertThat(send(endpoint, new Echo(false)).getStatus()).isEqualTo(200);
  }
}
