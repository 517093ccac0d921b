package id.netra.app.organisation.people;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Posts;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Which people and units a reader keeps, as an officer over a part of the institution.
@Component
class Keeping {
  private static final Role[] OFFICERS = {Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR};

  private final People people;
  private final Posts posts;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  Keeping(People people, Posts posts, Units units, Institutions institutions, Clock clock) {
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  LocalDate today() {
    return institutions.current().today(clock);
  }

  /// The units, as they are today, over which the reader is an officer.
  UnitTree.Part part(SignedIn reader) {
    return units.on(today()).part(reader.over(OFFICERS));
  }

  /// Whether the person works in the reader's part now or later; who keeps the whole keeps
  /// everybody.
  boolean keeps(SignedIn reader, UUID person) {
    UnitTree.Part part = part(reader);
    return part.whole()
        ? people.find(person).isPresent()
        : posts.worksIn(person, part.units(), today());
  }

  /// @throws ResponseStatusException 404 if the reader does not keep that person
  void mustKeep(SignedIn reader, UUID person) {
    orNotFound(keeps(reader, person));
  }

  /// @throws ResponseStatusException 404 if the unit is not in the reader's part
  void mustKeepUnit(SignedIn reader, UUID unit) {
    orNotFound(part(reader).units().contains(unit));
  }

  static void orNotFound(boolean kept) {
    if (!kept) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
