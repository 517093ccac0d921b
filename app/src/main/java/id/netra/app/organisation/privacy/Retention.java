package id.netra.app.organisation.privacy;

import id.netra.app.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One kind of personal data: where it is, what for, on which basis and how long.
///
/// @param basis the articles
/// @param confidence how sure we are of them: `high`, `medium` or `low`
/// @param verify whether the official text was not seen
/// @param days from the event on; null for ever
/// @param own whether the number of days is Netra's proposal
public record Retention(
    String kind,
    List<String> tables,
    Map<Language, String> purpose,
    String basis,
    String confidence,
    boolean verify,
    After after,
    @Nullable Integer days,
    boolean own) {
  /// The event from which the days are counted.
  public enum After {
    /// The person left the institution.
    LEFT,
    LOOKED,
    IMPORTED,
    NEVER
  }

  public Retention {
    tables = List.copyOf(tables);
    purpose = Map.copyOf(purpose);
  }

  /// The day before which the event must lie for its data to be over on that day.
  LocalDate before(LocalDate day) {
    return day.minusDays(days == null ? 0 : days);
  }

  /// How many bars of three the confidence has.
  public int bars() {
    return switch (confidence) {
      case "high" -> 3;
      case "medium" -> 2;
      default -> 1;
    };
  }

  /// What it is for.
  public String purpose(Language language) {
    return String.valueOf(purpose.get(language));
  }
}
