package id.netra.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One person of a list, read and understood. What is not known is null.
///
/// @param row the place in the file: 1 is the first after the header
/// @param nip the number as it is to be kept, without blanks and dots; 18 digits if it is sound
/// @param name with its titles
public record Entry(
    int row,
    @Nullable String nip,
    String name,
    Status status,
    @Nullable String unitCode,
    @Nullable String unitName,
    @Nullable String post,
    @Nullable PostClass postClass,
    @Nullable String rank,
    @Nullable String superiorNip,
    @Nullable LocalDate birthDate,
    @Nullable LocalDate startDate) {}
