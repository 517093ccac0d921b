package id.netra.law.rule;

import id.netra.law.act.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a crime costs between two days.
///
/// @param from the first day on which it could be imposed for an act of that day; null for always
/// @param until the last such day; null while it lasts
/// @param milder true if it is the more lenient of a crime's tariffs (KUHP, UU 1/2023 Pasal 3 ayat
///   (1))
public record Tariff(
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Text text,
    List<Citation> citations,
    boolean milder) {
  public Tariff {
    citations = List.copyOf(citations);
  }
}
