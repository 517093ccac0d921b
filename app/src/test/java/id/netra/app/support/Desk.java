package id.netra.app.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// From where the people of an office open pages and send forms.
public record Desk(MockMvcTester pages, Office office) {
  public MvcTestResult get(UUID person, String path) {
    return pages.get().uri(path).with(office.as(person)).exchange();
  }

  /// Sends a form.
  ///
  /// @param fields names and values in turn
  public MvcTestResult post(UUID person, String path, Object... fields) {
    var request = pages.post().uri(path).with(office.as(person)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(String.valueOf(fields[i]), String.valueOf(fields[i + 1]));
    }
    return request.exchange();
  }

  /// What stands on a page that was shown.
  public static String body(MvcTestResult result) {
    try {
      assertThat(result).hasStatusOk();
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
