package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Entering by letter.
@Component
class LetterEntry {
  private final Letters letters;
  private final FourEyes fourEyes;
  private final Institutions institutions;
  private final People people;
  private final Passwords passwords;
  private final Ways ways;
  private final Sessions sessions;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LetterEntry(
      Letters letters,
      FourEyes fourEyes,
      Institutions institutions,
      People people,
      Passwords passwords,
      Ways ways,
      Sessions sessions,
      TransactionTemplate transaction,
      Clock clock) {
    this.letters = letters;
    this.fourEyes = fourEyes;
    this.institutions = institutions;
    this.people = people;
    this.passwords = passwords;
    this.ways = ways;
    this.sessions = sessions;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Whose letter it is and whether it opens.
  record Holder(
      Institution institution, Person person, Letters.Open letter, FourEyes.State state) {}

  /// The holder of a letter that has neither been used nor ended, and belongs to the institution.
  Optional<Holder> holder(LetterCode code) {
    return institutions
        .ofCode(code.institution())
        .flatMap(institution ->
            Tenancy.in(
                institution.id(),
                () ->
                    letters
                        .find(code)
                        .filter(one -> people.belongs(one.person(), institution.today(clock)))
                        .flatMap(one -> holder(institution, one))));
  }

  /// Uses the letter, sets the password, and takes every other way in and every session away: all
  /// of it or nothing. False if somebody else was quicker.
  boolean enter(Holder holder, String hash) {
    return Tenancy.in(
        holder.institution().id(),
        () -> Boolean.TRUE.equals(transaction.execute(_ -> isEntered(holder, hash))));
  }

  private boolean isEntered(Holder holder, String hash) {
    if (!letters.use(holder.letter().id())) {
      return false;
    }
    passwords.set(holder.person().id(), hash);
    ways.clear(holder.person().id());
    sessions.endAll(holder.institution().id(), holder.person().id(), null);
    return true;
  }

  private Optional<Holder> holder(Institution institution, Letters.Open letter) {
    return people
        .find(letter.person())
        .map(person -> new Holder(institution, person, letter, fourEyes.state(letter)));
  }
}
