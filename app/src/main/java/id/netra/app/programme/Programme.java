package id.netra.app.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an institution does to keep its servants neutral in one election or several.
///
/// @param cause the letter or movement from above that it answers; empty for none
/// @param basis the law on which it rests, as it is cited
/// @param address random, of its public page
/// @param template of which it was made; null for none
public record Programme(
    UUID id,
    String name,
    List<String> elections,
    String cause,
    String basis,
    UUID address,
    Stage stage,
    @Nullable String template,
    Instant created) {
  public Programme {
    elections = List.copyOf(elections);
  }

  /// How far it is; what is not a draft has a public page.
  public enum Stage {
    DRAFT,
    ACTIVE,
    CLOSED
  }
}
