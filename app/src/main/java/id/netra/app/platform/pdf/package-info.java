/// Official papers as PDF/A: [id.netra.app.platform.pdf.PdfPrinter].
@NamedInterface("pdf")
@NullMarked
package id.netra.app.platform.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
