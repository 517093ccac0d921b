package id.netra.app.platform.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What every page of the demonstration says of it.
///
/// @param day the day of the reader's institution; null for somebody who has not signed in
/// @param refused whether the request was refused because it did not come from this machine
public record DemoBand(@Nullable LocalDate day, boolean refused) {}
