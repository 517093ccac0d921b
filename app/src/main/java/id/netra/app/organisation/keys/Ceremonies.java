package id.netra.app.organisation.keys;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import id.netra.app.platform.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What a device must know to make or to prove a key, as the WebAuthn standard's own JSON.
@Component
class Ceremonies {
  private static final int MILLIS = (int) SealedCookies.HOLDS.toMillis();

  /// Ed25519, ECDSA with P-256, RSA with SHA-256.
  private static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

  private final Site site;

  Ceremonies(Site site) {
    this.site = site;
  }

  /// Tells a device how to make a key.
  ///
  /// @param handle the random number by which it knows the person, in base 64
  /// @param label what it shows beside the key
  /// @param known keys that the person has already, one of which it may hold
  Map<String, Object> making(String challenge, String handle, String label, List<String> known) {
    return Map.of(
        "challenge",
        challenge,
        "rp",
        Map.of("id", site.host(), "name", "Netra"),
        "user",
        Map.of("id", handle, "name", label, "displayName", label),
        "pubKeyCredParams",
        ALGORITHMS.stream().map(one -> Map.of("type", "public-key", "alg", one)).toList(),
        "excludeCredentials",
        known.stream().map(id -> Map.of("type", "public-key", "id", id)).toList(),
        "timeout",
        MILLIS,
        "attestation",
        "none",
        "authenticatorSelection",
        Map.of(
            "residentKey", "required", "requireResidentKey", true, "userVerification", "required"));
  }

  /// Tells a device how to prove one. No key is named: the device finds its own.
  Map<String, Object> proving(String challenge) {
    return Map.of(
        "challenge",
        challenge,
        "rpId",
        site.host(),
        "timeout",
        MILLIS,
        "userVerification",
        "required");
  }

  /// Tells it to prove one of these.
  Map<String, Object> proving(String challenge, List<String> known) {
    var all = new LinkedHashMap<>(proving(challenge));
    all.put(
        "allowCredentials",
        known.stream().map(id -> Map.of("type", "public-key", "id", id)).toList());
    return all;
  }

  /// What an answer must fit.
  ServerProperty server(HttpServletRequest request, Challenge challenge) {
    return ServerProperty.builder()
        .origin(new Origin(site.origin(request)))
        .rpId(site.host())
        .challenge(challenge)
        .build();
  }
}
