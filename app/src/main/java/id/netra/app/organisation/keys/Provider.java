package id.netra.app.organisation.keys;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// A provider of sign-ins that has told its addresses. Spring Security verifies what it says:
/// state, nonce, signature, issuer, audience and time.
final class Provider {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ClientRegistration registration;
  private final OidcAuthorizationCodeAuthenticationProvider verifier;

  private Provider(ClientRegistration registration) {
    this.registration = registration;
    var users = new OidcUserService();
    var service = new DefaultOAuth2UserService();
    service.setRestOperations(rest());
    users.setOauth2UserService(service);
    this.verifier = new OidcAuthorizationCodeAuthenticationProvider(tokens(), users);
    NimbusJwtDecoder decoder = decoder(registration);
    verifier.setJwtDecoderFactory(_ -> decoder);
  }

  /// Asks the provider for its addresses.
  ///
  /// @throws RuntimeException if it does not answer, or answers for another issuer
  static Provider discover(ProviderSettings settings) {
    return new Provider(
        ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
            .registrationId(settings.institution())
            .clientId(settings.clientId())
            .clientSecret(settings.secret())
            .scope(settings.scopes())
            .redirectUri("{baseUrl}")
            .build());
  }

  ClientRegistration registration() {
    return registration;
  }

  /// Trades the answer that a browser brought for what the provider says of its bearer.
  ///
  /// @throws org.springframework.security.core.AuthenticationException if anything does not fit
  OidcUser verify(OAuth2AuthorizationExchange exchange) {
    var asked = new OAuth2LoginAuthenticationToken(registration, exchange);
    var proven = Objects.requireNonNull(verifier.authenticate(asked));
    return (OidcUser) Objects.requireNonNull(proven.getPrincipal());
  }

  private static RestClientAuthorizationCodeTokenResponseClient tokens() {
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(requests())
            .configureMessageConverters(all ->
                all.addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return tokens;
  }

  private static NimbusJwtDecoder decoder(ClientRegistration registration) {
    String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(keys)
            .restOperations(rest())
            .jwsAlgorithms(allowed -> allowed.addAll(algorithms(registration)))
            .build();
    decoder.setJwtValidator(new OidcIdTokenValidator(registration));
    decoder.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    return decoder;
  }

  /// What the provider signs with, as far as it is by a pair of keys; RS256 if it does not say.
  private static List<SignatureAlgorithm> algorithms(ClientRegistration registration) {
    Object told =
        registration
            .getProviderDetails()
            .getConfigurationMetadata()
            .get("id_token_signing_alg_values_supported");
    Collection<?> names = told instanceof Collection<?> some ? some : Set.of();
    List<SignatureAlgorithm> known =
        Stream.of(SignatureAlgorithm.values())
            .filter(one -> names.contains(one.getName()))
            .toList();
    return known.isEmpty() ? List.of(SignatureAlgorithm.RS256) : known;
  }

  private static RestTemplate rest() {
    return new RestTemplate(requests());
  }

  private static ClientHttpRequestFactory requests() {
    var requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(PATIENCE);
    requests.setReadTimeout(PATIENCE);
    return requests;
  }
}
