package id.netra.app.platform;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A page or a fragment of one, shown by the jte template of that name within its frame.
record JteView(TemplateEngine engine, Frames frames, String template) implements View {
  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  /// Renders into memory first, so that a template that fails never leaves half a page behind.
  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
    parameters.put("frame", frames.of(request));
    var page = new Utf8ByteOutput();
    engine.render(template, parameters, page);
    response.setContentType(getContentType());
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }
}
