package id.netra.app.organisation.roles;

import id.netra.app.organisation.Looks;
import id.netra.app.organisation.PeopleSearch;
import id.netra.app.organisation.UnitTree;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the people to whom a reader may give something, by their names.
@Component
public class Candidates {
  private static final int MOST = 10;

  private final PeopleSearch search;
  private final Looks looks;

  Candidates(PeopleSearch search, Looks looks) {
    this.search = search;
    this.looks = looks;
  }

  /// Somebody who may be meant.
  public record Candidate(UUID id, String name, String post, String unit) {}

  /// @param within the parts in which the person must work
  List<Candidate> find(
      SignedIn reader, Role as, String typed, Set<UUID> within, UnitTree tree, LocalDate day) {
    List<Candidate> found =
        search.find(typed, tree.part(within), day, MOST).stream()
            .filter(hit -> !hit.id().equals(reader.person()))
            .map(hit -> new Candidate(hit.id(), hit.name(), hit.post(), name(tree, hit.unit())))
            .toList();
    if (!found.isEmpty()) {
      looks.record(reader, as, null, "SEARCH", found.size());
    }
    return found;
  }

  private static String name(UnitTree tree, @Nullable UUID unit) {
    var found = unit == null ? null : tree.find(unit);
    return found == null ? "" : found.name();
  }
}
