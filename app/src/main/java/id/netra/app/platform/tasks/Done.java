package id.netra.app.platform.tasks;

import java.time.Instant;

/// Something that one person has done.
///
/// @param proof the page on which it can be seen again
public record Done(Line title, Instant at, Task.Action proof) {}
