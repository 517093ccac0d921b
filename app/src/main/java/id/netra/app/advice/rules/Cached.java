package id.netra.app.advice.rules;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Lets browsers keep the rule pages and ask only whether they still hold.
///
/// The tag is made from what the page says, and so changes with the edition, the language, the day
/// and the version of Netra, whichever comes first. It is weak, because the page travels packed.
@Configuration(proxyBeanMethods = false)
class Cached {
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> rulePagesAreTagged() {
    var tags = new Tags();
    tags.setWriteWeakETag(true);
    var registration = new FilterRegistrationBean<ShallowEtagHeaderFilter>(tags);
    registration.addUrlPatterns("/aturan", "/aturan/*");
    return registration;
  }

  private static final class Tags extends ShallowEtagHeaderFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (HttpMethod.GET.matches(request.getMethod())) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
      }
      super.doFilterInternal(request, response, chain);
    }
  }
}
