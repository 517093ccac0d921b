package id.netra.text.news;

import id.netra.law.calendar.Region;
import java.util.List;

/// A place named somewhere in the article.
///
/// @param regions what the name may mean
/// @param weight how much the mention says that the place is where the programme runs
/// @param sentence the number of its sentence
record Sighting(List<Region> regions, double weight, int sentence) {
  Sighting {
    regions = List.copyOf(regions);
  }
}
