package id.netra.app.organisation.people;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Looks;
import id.netra.app.organisation.PeopleSearch;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.search.SearchSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People in the search of all pages: those of the reader's part.
@Component
class PeopleFound implements SearchSource {
  private final PeopleSearch search;
  private final Units units;
  private final Institutions institutions;
  private final Looks looks;
  private final Clock clock;

  PeopleFound(
      PeopleSearch search, Units units, Institutions institutions, Looks looks, Clock clock) {
    this.search = search;
    this.units = units;
    this.institutions = institutions;
    this.looks = looks;
    this.clock = clock;
  }

  @Override
  public String heading() {
    return "organisation.people";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  @Transactional
  public List<Found> find(SignedIn reader, String text, int limit) {
    if (!reader.hasAny(PeoplePages.READERS)) {
      return List.of();
    }
    LocalDate today = institutions.current().today(clock);
    UnitTree tree = units.on(today);
    List<Found> found =
        search.find(text, tree.part(reader.over(PeoplePages.READERS)), today, limit).stream()
            .map(hit ->
                new Found(
                    hit.name(),
                    Stream.of(hit.post(), path(tree, hit.unit()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                    "/pegawai/" + hit.id()))
            .toList();
    looks.record(reader, PeoplePages.role(reader), null, "SEARCH", found.size());
    return found;
  }

  private static String path(UnitTree tree, @Nullable UUID unit) {
    return unit == null ? "" : PeoplePages.path(tree, unit);
  }
}
