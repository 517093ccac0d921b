package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds who is meant by the name that somebody types at the door, and tries what he proves it by.
@Component
class Entrants {
  private final Institutions institutions;
  private final People people;
  private final Credentials credentials;
  private final Clock clock;

  Entrants(Institutions institutions, People people, Credentials credentials, Clock clock) {
    this.institutions = institutions;
    this.people = people;
    this.credentials = credentials;
    this.clock = clock;
  }

  /// What came of an attempt.
  ///
  /// @param person null unless the password is right
  record Attempt(Credentials.Outcome outcome, @Nullable UUID person, boolean owesCode) {}

  /// The institution that is meant: by its code, or the only one there is.
  Optional<Institution> institution(String code) {
    List<Institution> all = institutions.all();
    return all.size() == 1
        ? Optional.of(all.getFirst())
        : all.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// Tries a name and a password. Nobody found, somebody who has left, two with one number: all
  /// take as long and are told like a wrong password.
  Attempt attempt(Institution institution, String name, String password) {
    return Tenancy.in(
        institution.id(),
        () -> {
          UUID person = person(institution, name);
          Credentials.Outcome outcome = credentials.tryPassword(person, password);
          boolean right = outcome == Credentials.Outcome.RIGHT && person != null;
          return new Attempt(
              outcome,
              right ? person : null,
              right && person != null && credentials.hasCode(person));
        });
  }

  private @Nullable UUID person(Institution institution, String name) {
    List<Person> found = name.contains("@") ? people.withEmail(name) : people.withNip(name);
    List<Person> here =
        found.stream().filter(one -> people.belongs(one.id(), institution.today(clock))).toList();
    return here.size() == 1 ? here.getFirst().id() : null;
  }
}
