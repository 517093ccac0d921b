package id.netra.app.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template `advice/tanya.jte` for the view `advice/tanya`.
@Component
class JteViews implements ViewResolver, Ordered {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Frames frames;

  JteViews(Frames frames) {
    this.frames = frames;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    String template = name + ".jte";
    return engine.hasTemplate(template) ? new JteView(engine, frames, template) : null;
  }

  @Override
  public int getOrder() {
    return 0;
  }
}
