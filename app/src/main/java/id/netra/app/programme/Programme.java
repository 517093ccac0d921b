package id.netra.app.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an institution does to keep its servants neutral in one election or several.
///
/// @param cause the letter or movement from above that it answers; empty for none
/// @param basis the law on which it rests, as it is cited
/// @param address random, of its public page
/// @param template of which it was made; null for none
/// @param closed on which day it was closed; null if it is not
public record Programme(
    UUID id,
    String name,
    List<String> elections,
    String cause,
    String basis,
    UUID address,
    Stage stage,
    @Nullable String template,
    Instant created,
    @Nullable LocalDate closed) {
  public Programme {
    elections = List.copyOf(elections);
  }

  /// The day of which its figures are: today, or the last one of a programme that is closed.
  public LocalDate day(LocalDate today) {
    return closed == null ? today : closed;
  }

  /// How far it is; what is not a draft has a public page.
  public enum Stage {
    DRAFT,
    ACTIVE,
    CLOSED
  }
}
