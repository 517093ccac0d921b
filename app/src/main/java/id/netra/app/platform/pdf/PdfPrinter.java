package id.netra.app.platform.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Prints the body of a page, made by a jte template, as PDF/A-2b in serif type.
///
/// The template writes well-formed XHTML (`<br/>`, every tag closed) and no `head`; the style sheet
/// is `pdf/paper.css`. Pictures are `data:` addresses, such as those of [QrImage]; nothing else is
/// fetched, from a network or a disk. Safe for use by many threads.
@Component
public class PdfPrinter {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /// Prints one paper.
  ///
  /// @param template such as `letters/edaran-pdf`
  /// @param parameters what the template asks for
  /// @return the bytes of the file
  public byte[] print(String template, Map<String, Object> parameters, PdfFacts facts) {
    var body = new StringOutput();
    engine.render(template + ".jte", parameters, body);
    return PdfA.of(body.toString(), facts);
  }
}
