package id.netra.law.assessment;

import id.netra.law.act.Facts;
import id.netra.law.act.Stage;
import id.netra.law.rule.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where and when an act is judged: one election or none, and everything that follows from the day.
///
/// @param election the calendar's code; null outside every calendar
/// @param stage null if several are possible
/// @param days the days whose law counts: one, if the day is known
/// @param asOf the day of asking
/// @param cases the act's facts with what the calendar adds; several, each on its own, where it
///   could be one thing or another
record Setting(
    @Nullable String election,
    @Nullable Stage stage,
    Span days,
    LocalDate asOf,
    List<Facts> cases) {}
