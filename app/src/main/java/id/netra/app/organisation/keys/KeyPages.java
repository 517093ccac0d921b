package id.netra.app.organisation.keys;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// `/akun/kunci`: my passkeys; and what the script of the door and of this page calls. The answers
/// to the script are the WebAuthn standard's own JSON.
@Controller
public class KeyPages {
  private static final String DOOR = "door";
  private static final int MILLIS = 300_000;
  private static final List<Map<String, Object>> ALGORITHMS =
      List.of(
          Map.of("type", "public-key", "alg", -8),
          Map.of("type", "public-key", "alg", -7),
          Map.of("type", "public-key", "alg", -257));

  private final Passkeys passkeys;
  private final Challenges challenges;
  private final Sessions sessions;
  private final Institutions institutions;
  private final JdbcClient jdbc;
  private final String url;

  KeyPages(
      Passkeys passkeys,
      Challenges challenges,
      Sessions sessions,
      Institutions institutions,
      JdbcClient jdbc,
      @Value("${netra.url}") String url) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.sessions = sessions;
    this.institutions = institutions;
    this.jdbc = jdbc;
    this.url = url;
  }

  /// A key as the page shows it.
  public record Row(String id, String kind, String text) {}

  @For
  @GetMapping("/akun/kunci")
  String mine(SignedIn reader, Locale locale, Model model) {
    return mine(reader, null, locale, model);
  }

  /// What the device must know to make a key.
  @For
  @ResponseBody
  @PostMapping("/akun/kunci/tantangan")
  Map<String, Object> make(
      SignedIn reader, HttpServletRequest request, HttpServletResponse response) {
    var holder = holder(reader);
    String handle = Passkeys.text(passkeys.handle(holder));
    String challenge = challenges.make(response, use(reader) + handle);
    List<Map<String, Object>> known =
        passkeys.of(holder).stream()
            .map(key -> Map.<String, Object>of("type", "public-key", "id", key.id()))
            .toList();
    return Map.of(
        "challenge",
        challenge,
        "rp",
        Map.of("id", site(request), "name", "Netra"),
        "user",
        Map.of(
            "id",
            handle,
            "name",
            reader.institutionName(),
            "displayName",
            reader.initials() + ", " + reader.institutionName()),
        "pubKeyCredParams",
        ALGORITHMS,
        "excludeCredentials",
        known,
        "timeout",
        MILLIS,
        "attestation",
        "none",
        "authenticatorSelection",
        Map.of(
            "residentKey", "required", "requireResidentKey", true, "userVerification", "required"));
  }

  /// Takes the key that the device has made.
  @For
  @PostMapping("/akun/kunci")
  ResponseEntity<Map<String, Object>> add(
      SignedIn reader,
      @RequestBody String json,
      @RequestParam("pemegang") String handle,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Challenge> challenge = challenges.take(request, response, use(reader) + handle);
    if (challenge.isEmpty()) {
      return refused();
    }
    try {
      String agent = String.valueOf(request.getHeader(HttpHeaders.USER_AGENT));
      passkeys.add(
          holder(reader),
          java.util.Base64.getUrlDecoder().decode(handle),
          agent.contains("Mobile") ? "PHONE" : "COMPUTER",
          json,
          server(request, challenge.get()));
      return ResponseEntity.ok(Map.of("goal", "/akun/kunci"));
    } catch (Passkeys.NoProof no) {
      return refused();
    }
  }

  @For
  @PostMapping("/akun/kunci/hapus")
  @Transactional
  public String remove(
      SignedIn reader, @RequestParam("kunci") String id, Locale locale, Model model) {
    List<Passkeys.Shown> keys = passkeys.of(holder(reader));
    boolean last = keys.size() == 1 && keys.getFirst().id().equals(id);
    if (last && !hasPassword(reader.person())) {
      Words words = Words.in(Language.of(locale.getLanguage()));
      return mine(reader, words.text("keys.last"), locale, model);
    }
    passkeys.remove(holder(reader), id);
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return "redirect:/akun/kunci";
  }

  /// What a device must know to prove a key; nobody has said yet who he is.
  @Open
  @ResponseBody
  @PostMapping("/masuk/kunci/tantangan")
  Map<String, Object> ask(HttpServletRequest request, HttpServletResponse response) {
    return Map.of(
        "challenge",
        challenges.make(response, DOOR),
        "rpId",
        site(request),
        "timeout",
        MILLIS,
        "userVerification",
        "required");
  }

  /// Lets the holder of a proven key in.
  @Open
  @PostMapping("/masuk/kunci")
  ResponseEntity<Map<String, Object>> enter(
      @RequestBody String json, HttpServletRequest request, HttpServletResponse response) {
    Optional<Challenge> challenge = challenges.take(request, response, DOOR);
    if (challenge.isEmpty()) {
      return refused();
    }
    try {
      Optional<Passkeys.Holder> holder = passkeys.prove(json, server(request, challenge.get()));
      if (holder.isEmpty()) {
        return refused();
      }
      sessions.begin(
          request, response, holder.get().institution(), holder.get().person(), Means.PASSKEY);
      return ResponseEntity.ok(Map.of("goal", "/tugas"));
    } catch (Passkeys.NoProof no) {
      return refused();
    }
  }

  private static ResponseEntity<Map<String, Object>> refused() {
    return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(Map.of("refused", true));
  }

  private String mine(SignedIn reader, @Nullable String error, Locale locale, Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    var zone = institutions.current().zone();
    model.addAttribute("error", error);
    model.addAttribute(
        "keys",
        passkeys.of(holder(reader)).stream()
            .map(key ->
                new Row(
                    key.id(),
                    key.kind(),
                    words.text(
                        "keys.made",
                        words.moment(key.created(), zone),
                        words.moment(key.used(), zone))))
            .toList());
    return "keys/kunci";
  }

  private boolean hasPassword(UUID person) {
    return jdbc.sql(
            """
            select exists (select 1 from organisation.credential
              where person_id = :person and password is not null)
            """)
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  private ServerProperty server(HttpServletRequest request, Challenge challenge) {
    return ServerProperty.builder()
        .origin(new Origin(origin(request)))
        .rpId(site(request))
        .challenge(challenge)
        .build();
  }

  private String origin(HttpServletRequest request) {
    if (url.isEmpty()) {
      return "http://" + request.getServerName() + ":" + request.getServerPort();
    }
    URI place = URI.create(url);
    return place.getScheme() + "://" + place.getAuthority();
  }

  /// The name for which a key is made: the host of the public address, for ever.
  private String site(HttpServletRequest request) {
    return url.isEmpty() ? request.getServerName() : URI.create(url).getHost();
  }

  private static Passkeys.Holder holder(SignedIn reader) {
    return new Passkeys.Holder(reader.institution(), reader.person());
  }

  private static String use(SignedIn reader) {
    return reader.person() + " ";
  }
}
