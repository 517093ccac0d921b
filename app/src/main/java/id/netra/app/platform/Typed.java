package id.netra.app.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads what people type into forms.
public final class Typed {
  private Typed() {}

  /// The day of a date field, as browsers send it (`2024-11-27`); null for nothing, or no such day.
  public static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
