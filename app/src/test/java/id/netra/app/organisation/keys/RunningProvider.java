package id.netra.app.organisation.keys;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/// A provider of sign-ins as an institution may run one: Spring's authorization server, on a port
/// of its own. Everybody's password there is `sandi`.
final class RunningProvider implements AutoCloseable {
  static final String CLIENT = "netra";
  static final String SECRET = "rahasia contoh";

  /// What it says of each account.
  static final Map<String, Map<String, Object>> ACCOUNTS = new ConcurrentHashMap<>();

  private static final int MOST_STEPS = 10;
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final AnnotationConfigServletWebServerApplicationContext context;

  /// @param backs where it may send browsers afterwards
  RunningProvider(String... backs) {
    context = new AnnotationConfigServletWebServerApplicationContext();
    context.registerBean("backs", Backs.class, () -> new Backs(List.of(backs)));
    context.register(Setting.class);
    context.refresh();
  }

  record Backs(List<String> all) {}

  String issuer() {
    return "http://localhost:" + Objects.requireNonNull(context.getWebServer()).getPort();
  }

  /// Signs in there as a browser would, and answers with the address to which it is sent back.
  String signIn(String from, String account) throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      String address = from;
      for (int i = 0; i < MOST_STEPS; i++) {
        HttpResponse<String> answer = get(browser, address);
        if (answer.statusCode() == 200) {
          answer = post(browser, address, answer.body(), account);
        }
        String next = answer.headers().firstValue("Location").orElseThrow();
        address = URI.create(address).resolve(next).toString();
        if (!address.startsWith(issuer())) {
          return address;
        }
      }
    }
    throw new IllegalStateException("the provider led around in circles");
  }

  @Override
  public void close() {
    context.close();
  }

  private static HttpResponse<String> get(HttpClient browser, String address)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(
      HttpClient browser, String address, String page, String account)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException(page);
    }
    String form =
        "username=%s&password=sandi&_csrf=%s"
            .formatted(account, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    return browser.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /// The beans of the provider; no part of Netra.
  @EnableWebSecurity
  static class Setting {
    @Bean
    TomcatServletWebServerFactory server() {
      var server = new TomcatServletWebServerFactory(0);
      server.setRegisterDefaultServlet(true);
      return server;
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    RegisteredClientRepository clients(Backs backs) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId(CLIENT)
              .clientId(CLIENT)
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUris(all -> all.addAll(backs.all()))
              .scopes(all -> all.addAll(List.of("openid", "profile", "email")))
              .clientSettings(ClientSettings.builder().requireProofKey(true).build())
              .build());
    }

    @Bean
    UserDetailsService users() {
      return name -> User.withUsername(name).password("{noop}sandi").roles("USER").build();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws GeneralSecurityException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      return new ImmutableJWKSet<>(
          new JWKSet(
              new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                  .privateKey(pair.getPrivate())
                  .keyID("satu")
                  .build()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }

    /// Whatever it is told to say, even where a good provider would not.
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> sayings() {
      return context -> {
        if (context.getTokenType().getValue().equals("id_token")) {
          String account = Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
          var sayings = new HashMap<>(ACCOUNTS.getOrDefault(account, Map.of()));
          context.getClaims().claims(claims -> claims.putAll(sayings));
        }
      };
    }
  }
}
