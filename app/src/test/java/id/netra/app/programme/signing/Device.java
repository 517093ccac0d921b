package id.netra.app.programme.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.support.Desk;
import id.netra.app.support.SoftToken;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A person's browser with what speaks to its passkeys.
record Device(Desk desk, UUID holder) {
  /// What the device must sign, and what the browser brings back with the answer.
  record Asked(String challenge, String handle, Cookie cookie) {}

  /// A new key of the holder.
  SoftToken key() {
    var token = new SoftToken();
    Asked asked = ask("/akun/kunci");
    assertThat(send("/akun/kunci", token.make(asked.challenge(), asked.handle()), asked.cookie()))
        .hasStatusOk();
    return token;
  }

  /// What is to be signed for the page of that path.
  Asked ask(String path) {
    MvcTestResult result = send(path + "/tantangan", "", null);
    String text = Desk.body(result);
    Matcher handle = Pattern.compile("\"id\":\"([\\w-]{43})\"").matcher(text);
    Matcher challenge = Pattern.compile("\"challenge\":\"([\\w-]{43})\"").matcher(text);
    assertThat(challenge.find()).as(text).isTrue();
    return new Asked(
        challenge.group(1),
        handle.find() ? handle.group(1) : "",
        Objects.requireNonNull(result.getResponse().getCookie("netra-challenge")));
  }

  MvcTestResult send(String to, String json, @Nullable Cookie cookie) {
    var request =
        desk.pages()
            .post()
            .uri(to)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json)
            .with(csrf())
            .with(desk.office().as(holder));
    return (cookie == null ? request : request.cookie(cookie)).exchange();
  }
}
