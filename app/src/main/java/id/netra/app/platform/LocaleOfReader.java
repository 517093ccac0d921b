package id.netra.app.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// Tells Spring the language that [Languages] settled; what the browser prefers is not asked.
@Component("localeResolver")
class LocaleOfReader implements LocaleResolver {
  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Languages.of(request).locale();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the language is chosen by the parameter lang");
  }
}
