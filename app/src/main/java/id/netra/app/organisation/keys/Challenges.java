package id.netra.app.organisation.keys;

import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.jobs.Job;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Random numbers that a passkey signs, sealed on the browser. Each is answered once: the digests
/// of answered ones are kept until they would have ended anyway.
@Component
class Challenges {
  private static final Duration FORGET_EVERY = Duration.ofMinutes(5);

  private static final SealedCookies.Kind COOKIE =
      new SealedCookies.Kind("netra-challenge", "/", false);

  private final SealedCookies cookies;
  private final RealTime time;
  private final JdbcClient jdbc;

  Challenges(SealedCookies cookies, RealTime time, JdbcClient jdbc) {
    this.cookies = cookies;
    this.time = time;
    this.jdbc = jdbc;
  }

  /// One that was made here.
  ///
  /// @param note what was kept with it
  record Made(Challenge challenge, String note) {}

  /// A new one.
  ///
  /// @param use what it is for, such as the person who adds a key: it opens for nothing else
  /// @param note what must come back with it, unseen
  /// @return in base 64 for addresses
  String make(HttpServletResponse response, String use, String note) {
    String challenge = Randoms.text();
    keep(response, use, challenge, note);
    return challenge;
  }

  /// The same with a challenge that says something, such as the digest of what is signed. It must
  /// hold something random.
  void keep(HttpServletResponse response, String use, String challenge, String note) {
    cookies.keep(response, COOKIE, use, challenge + " " + note);
  }

  /// The one that this browser was given for that use, if it still holds and was not answered
  /// before.
  Optional<Made> take(HttpServletRequest request, HttpServletResponse response, String use) {
    return cookies.take(request, response, COOKIE, use).flatMap(this::first);
  }

  private Optional<Made> first(SealedCookies.Kept kept) {
    String[] parts = kept.text().split(" ", 2);
    int added =
        jdbc.sql(
                """
                insert into system.used_challenge (digest, ends) values (:digest, :ends)
                on conflict do nothing
                """)
            .param("digest", Digests.of(parts[0]))
            .param("ends", Moments.utc(kept.ends()))
            .update();
    return added == 1
        ? Optional.of(
            new Made(new DefaultChallenge(Base64.getUrlDecoder().decode(parts[0])), parts[1]))
        : Optional.empty();
  }

  /// Forgets the answered ones that have ended.
  void forgetEnded() {
    jdbc.sql("delete from system.used_challenge where ends < :now")
        .param("now", Moments.utc(time.instant()))
        .update();
  }

  @Bean
  static Job forgetsChallenges(Challenges challenges) {
    return new Job("keys.challenges", FORGET_EVERY, challenges::forgetEnded);
  }
}
