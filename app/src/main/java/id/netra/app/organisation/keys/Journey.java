package id.netra.app.organisation.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/// Somebody's way to a provider and back.
///
/// @param state comes back with the answer, which shows that this browser asked
/// @param nonce comes back within what the provider signs
/// @param verifier proves to the provider that who trades the answer is who asked (PKCE)
/// @param goal the page that was asked for
record Journey(String state, String nonce, String verifier, String goal) {
  private static final int PARTS = 4;

  static Journey begin(String goal) {
    return new Journey(Randoms.text(), Randoms.text(), Randoms.text(), goal);
  }

  /// From what [#written] wrote.
  static Optional<Journey> of(String written) {
    String[] parts = written.split(" ", PARTS);
    return parts.length == PARTS
        ? Optional.of(new Journey(parts[0], parts[1], parts[2], parts[3]))
        : Optional.empty();
  }

  String written() {
    return String.join(" ", state, nonce, verifier, goal);
  }

  /// What the provider is asked; the same at the beginning and at the end.
  ///
  /// @param back where it sends the browser afterwards
  OAuth2AuthorizationRequest request(ClientRegistration registration, String back) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(
            Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
        .clientId(registration.getClientId())
        .redirectUri(back)
        .scopes(registration.getScopes())
        .state(state)
        .attributes(kept -> {
          kept.put(OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId());
          kept.put(OidcParameterNames.NONCE, nonce);
          kept.put(PkceParameterNames.CODE_VERIFIER, verifier);
        })
        .additionalParameters(told -> {
          told.put(OidcParameterNames.NONCE, digest(nonce));
          told.put(PkceParameterNames.CODE_CHALLENGE, digest(verifier));
          told.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
        })
        .build();
  }

  private static String digest(String text) {
    try {
      byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
      return Randoms.text(MessageDigest.getInstance("SHA-256").digest(ascii));
    } catch (NoSuchAlgorithmException everyMachineHasIt) {
      throw new IllegalStateException(everyMachineHasIt);
    }
  }
}
