package id.netra.app.organisation.roles;

import id.netra.app.platform.access.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role that somebody is to be given.
///
/// @param since null for at once
/// @param until null for no end
/// @param reason such as the order on which it rests
public record Wish(
    UUID person,
    Role role,
    UUID unit,
    @Nullable Instant since,
    @Nullable Instant until,
    String reason) {}
