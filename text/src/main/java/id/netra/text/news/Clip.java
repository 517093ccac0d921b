package id.netra.text.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page of news says of a programme. It never holds a person's name.
///
/// @param isProgramme true if the page tells of something done so that regional civil servants stay
///   neutral in a national or regional election
/// @param region null if the page does not say where
/// @param eventDate the day of what is told; null if unclear or at odds with the calendar
/// @param measures what was done, in the order of [Measure]
/// @param leadOffice the office that leads, as a role: "Pj Bupati"; null if none is named
/// @param participants how many attended or signed; null if the page does not say
public record Clip(
    boolean isProgramme,
    @Nullable Place region,
    @Nullable LocalDate eventDate,
    List<Measure> measures,
    @Nullable String leadOffice,
    @Nullable Integer participants) {
  public Clip {
    measures = List.copyOf(measures);
  }
}
