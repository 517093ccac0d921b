package id.netra.app.organisation.units;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.UnitSearch;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.search.SearchSource;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Units in the search of all pages.
@Component
class UnitsFound implements SearchSource {
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  UnitsFound(Units units, Institutions institutions, Clock clock) {
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Override
  public String heading() {
    return "organisation.units";
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public List<Found> find(SignedIn reader, String text, int limit) {
    UnitTree tree = units.on(institutions.current().today(clock));
    return UnitSearch.find(tree, text, limit).stream()
        .map(unit ->
            new Found(
                unit.name(),
                tree.path(unit.id()).stream()
                    .limit(Math.max(1, tree.path(unit.id()).size() - 1))
                    .map(above -> above.name())
                    .collect(Collectors.joining(" › ")),
                "/unit/" + unit.id()))
        .toList();
  }
}
