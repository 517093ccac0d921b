package id.netra.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person of the list as it stands. What is not known is null.
///
/// @param key by which whoever keeps the list finds the person again; two people never share one
public record Standing(
    String key,
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
    @Nullable LocalDate startDate) {

  /// The person whom an entry describes.
  public static Standing of(String key, Entry entry) {
    return new Standing(
        key,
        entry.nip(),
        entry.name(),
        entry.status(),
        entry.unitCode(),
        entry.unitName(),
        entry.post(),
        entry.postClass(),
        entry.rank(),
        entry.superiorNip(),
        entry.birthDate(),
        entry.startDate());
  }
}
