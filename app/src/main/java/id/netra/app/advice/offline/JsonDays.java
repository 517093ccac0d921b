package id.netra.app.advice.offline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Days in JSON: ISO dates, and nothing at all where there is none.
final class JsonDays {
  private JsonDays() {}

  static void write(JsonGenerator json, String name, @Nullable LocalDate day) {
    if (day != null) {
      json.writeStringProperty(name, day.toString());
    }
  }
}
