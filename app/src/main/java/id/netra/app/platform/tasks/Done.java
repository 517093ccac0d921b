package id.netra.app.platform.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that one person has done.
///
/// @param proof where it can be seen again; null for nowhere
public record Done(Line title, Instant at, Task.@Nullable Action proof) {}
