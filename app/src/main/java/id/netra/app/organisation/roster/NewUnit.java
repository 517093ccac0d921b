package id.netra.app.organisation.roster;

import id.netra.app.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/// A unit that a list names and that is not known yet.
///
/// @param kind as its name suggests
public record NewUnit(String code, String name, UnitKind kind) {
  static NewUnit of(@Nullable String code, @Nullable String name) {
    String kept = String.valueOf(UnitNames.code(code, name));
    String called = name == null ? kept : name;
    return new NewUnit(kept, called, UnitNames.kind(called));
  }
}
