package id.netra.app.platform;

import id.netra.app.platform.access.Readers;
import id.netra.app.platform.access.Recognition;
import id.netra.app.platform.demo.Demo;
import id.netra.app.platform.demo.DemoDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/// What holds for every answer: headers that leave a page nothing but itself, forms with a token,
/// no session but the one that somebody began by signing in.
@Configuration(proxyBeanMethods = false)
class Security {
  static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
          + " manifest-src 'self'; worker-src 'self'";

  static final String PERMISSIONS =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

  @Bean
  SecurityFilterChain filters(
      HttpSecurity http,
      RateLimits limits,
      ObjectProvider<Readers> readers,
      ObjectProvider<SecurityContextRepository> contexts,
      Demo demo,
      @Value("${netra.url}") String url) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(context ->
            context.securityContextRepository(
                contexts.getIfAvailable(NullSecurityContextRepository::new)))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .csrf(csrf ->
            csrf.csrfTokenRepository(tokens(url.startsWith("https:")))
                .ignoringRequestMatchers("/api/**", "/aturan/cari"))
        .headers(Security::headers)
        .addFilterAfter(new DemoDoor(demo), HeaderWriterFilter.class)
        .addFilterAfter(new RateLimit(limits), HeaderWriterFilter.class)
        .addFilterAfter(new Recognition(readers), AuthorizationFilter.class)
        .logout(logout -> logout.disable())
        .httpBasic(basic -> basic.disable())
        .formLogin(form -> form.disable())
        .build();
  }

  /// The token lives in a cookie that scripts cannot read and other sites cannot send.
  private static CookieCsrfTokenRepository tokens(boolean secure) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("netra-csrf");
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).sameSite("Strict").secure(secure).path("/"));
    return tokens;
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
        .frameOptions(frame -> frame.deny())
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
