package id.netra.app.platform.access;

import java.util.UUID;

/// A role that its holder has at this moment.
///
/// @param unit the root of the part of the institution over which it is held
public record Held(Role role, UUID unit) {}
