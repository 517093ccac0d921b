package id.netra.app.organisation.entry;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.Site;
import id.netra.app.platform.access.Account;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Sessions;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The sessions of browsers, in the database, so that any Netra on it knows them. A session is a
/// random number in a cookie; the table holds its digest and the ids of who it is.
@Component
class BrowserSessions implements Sessions {
  static final String COOKIE = "netra-session";

  /// After this long without a request it is over.
  static final Duration IDLE = Duration.ofMinutes(60);

  /// After this long it is over in any case: one working day.
  static final Duration LONGEST = Duration.ofHours(12);

  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final RealTime time;
  private final KnownBrowsers browsers;
  private final Site site;

  BrowserSessions(JdbcClient jdbc, RealTime time, KnownBrowsers browsers, Site site) {
    this.jdbc = jdbc;
    this.time = time;
    this.browsers = browsers;
    this.site = site;
  }

  /// One session as its holder sees it.
  ///
  /// @param device `PHONE` or `COMPUTER`
  record Shown(UUID id, Means means, String device, Instant started, Instant seen) {}

  @Override
  public void begin(
      HttpServletRequest request,
      HttpServletResponse response,
      UUID institution,
      UUID person,
      Means means) {
    end(request, response);
    byte[] number = new byte[BYTES];
    RANDOM.nextBytes(number);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    Instant now = time.instant();
    jdbc.sql("delete from system.session where ends < :now or seen < :idle")
        .param("now", at(now))
        .param("idle", at(now.minus(IDLE)))
        .update();
    jdbc.sql(
            """
            insert into system.session
              (digest, id, institution_id, person_id, means, device, started, seen, ends)
            values (:digest, :id, :institution, :person, :means, :device, :now, :now, :ends)
            """)
        .param("digest", Digests.of(secret))
        .param("id", Ids.next())
        .param("institution", institution)
        .param("person", person)
        .param("means", means.name())
        .param("device", device(request))
        .param("now", at(now))
        .param("ends", at(now.plus(LONGEST)))
        .update();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(secret, LONGEST));
    browsers.remember(request, response, person);
  }

  @Override
  public void end(HttpServletRequest request, HttpServletResponse response) {
    String secret = secret(request);
    if (secret != null) {
      jdbc.sql("delete from system.session where digest = :digest")
          .param("digest", Digests.of(secret))
          .update();
      response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }
  }

  @Override
  public void endAll(UUID institution, UUID person, @Nullable UUID but) {
    jdbc.sql(
            """
            delete from system.session
            where institution_id = :institution and person_id = :person
              and (:but::uuid is null or id <> :but)
            """)
        .param("institution", institution)
        .param("person", person)
        .param("but", but)
        .update();
  }

  /// Ends one session of that person.
  void end(UUID institution, UUID person, UUID session) {
    jdbc.sql(
            """
            delete from system.session
            where institution_id = :institution and person_id = :person and id = :session
            """)
        .param("institution", institution)
        .param("person", person)
        .param("session", session)
        .update();
  }

  /// The sessions of that person, the latest first.
  List<Shown> of(UUID institution, UUID person) {
    Instant now = time.instant();
    return jdbc.sql(
            """
            select id, means, device, started, seen from system.session
            where institution_id = :institution and person_id = :person
              and ends > :now and seen > :idle
            order by seen desc, id
            """)
        .param("institution", institution)
        .param("person", person)
        .param("now", at(now))
        .param("idle", at(now.minus(IDLE)))
        .query((row, _) ->
            new Shown(
                row.getObject("id", UUID.class),
                Means.valueOf(row.getString("means")),
                row.getString("device"),
                Moments.read(row, "started"),
                Moments.read(row, "seen")))
        .list();
  }

  /// Who has signed in on the browser of that request, if the session still runs.
  Optional<Account> find(HttpServletRequest request) {
    String secret = secret(request);
    if (secret == null) {
      return Optional.empty();
    }
    byte[] digest = Digests.of(secret);
    Instant now = time.instant();
    return jdbc.sql(
            """
            select id, institution_id, person_id, means, seen from system.session
            where digest = :digest and ends > :now and seen > :idle
            """)
        .param("digest", digest)
        .param("now", at(now))
        .param("idle", at(now.minus(IDLE)))
        .query((row, _) -> {
          if (Moments.read(row, "seen").plus(NOTED).isBefore(now)) {
            note(digest, now);
          }
          return new Account(
              row.getObject("institution_id", UUID.class),
              row.getObject("person_id", UUID.class),
              row.getObject("id", UUID.class),
              Means.valueOf(row.getString("means")));
        })
        .optional();
  }

  /// Whether the browser brings a session at all, ended or not.
  static boolean isBrought(HttpServletRequest request) {
    return secret(request) != null;
  }

  private void note(byte[] digest, Instant now) {
    jdbc.sql("update system.session set seen = :now where digest = :digest")
        .param("now", at(now))
        .param("digest", digest)
        .update();
  }

  private static @Nullable String secret(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
  }

  private String cookie(String value, Duration age) {
    return ResponseCookie.from(COOKIE, value)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(site.isSecure())
        .sameSite("Lax")
        .build()
        .toString();
  }

  /// No more than what helps to recognise it.
  private static String device(HttpServletRequest request) {
    String agent = request.getHeader(HttpHeaders.USER_AGENT);
    return agent != null && agent.contains("Mobile") ? "PHONE" : "COMPUTER";
  }

  private static OffsetDateTime at(Instant moment) {
    return Moments.utc(moment);
  }
}
