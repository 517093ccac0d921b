package id.netra.app.programme.cover;

import id.netra.app.organisation.UnitKind;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which units are shown.
///
/// @param unit that one with what lies below it
/// @param kind all of one kind, however deep they lie; null for those directly below
/// @param incomplete only where something is missing
/// @param words part of a name, of units however deep they lie; empty for none
public record Filter(UUID unit, @Nullable UnitKind kind, boolean incomplete, String words) {
  /// As an address tells it; a kind that does not exist restricts nothing.
  static Filter of(UUID unit, String kind, String shown, String words) {
    return new Filter(
        unit,
        Arrays.stream(UnitKind.values())
            .filter(one -> one.name().equals(kind))
            .findAny()
            .orElse(null),
        shown.equals("belum"),
        words.strip());
  }

  /// The name of the kind; empty for none.
  public String kindName() {
    return kind == null ? "" : kind.name();
  }

  boolean isDeep() {
    return kind != null || !words.isEmpty();
  }
}
