package id.netra.app.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit as it is on one day.
///
/// @param code as the roster names it, unique in the institution
/// @param parent the unit above it; null for the root alone
/// @param offlineDays days without signal that it is given before anything counts as late
public record Unit(
    UUID id, String code, String name, UnitKind kind, @Nullable UUID parent, int offlineDays) {}
