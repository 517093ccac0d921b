package id.netra.app.organisation.entry;

import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.mail.Notices;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters that wait for a second person, and who is told of a new letter.
@Component
class Secondings {
  static final String PATH = "/surat-masuk/menunggu";

  private final Letters letters;
  private final FourEyes fourEyes;
  private final Ways ways;
  private final People people;
  private final Notices notices;

  Secondings(Letters letters, FourEyes fourEyes, Ways ways, People people, Notices notices) {
    this.letters = letters;
    this.fourEyes = fourEyes;
    this.ways = ways;
    this.people = people;
    this.notices = notices;
  }

  /// One letter that waits.
  ///
  /// @param person for whom it is
  /// @param officer who made it
  record Waiting(UUID letter, String person, String officer, Instant issued) {}

  /// What waits for that reader.
  @Transactional(readOnly = true)
  public List<Waiting> of(SignedIn reader) {
    return letters.unconfirmed().stream()
        .filter(one -> fourEyes.state(one) instanceof FourEyes.State.Second)
        .filter(one -> fourEyes.maySecond(reader, one))
        .map(one -> new Waiting(one.id(), name(one.person()), name(one.officer()), one.issued()))
        .toList();
  }

  /// Lets a letter go; false if it does not wait for this reader.
  @Transactional
  public boolean confirm(SignedIn reader, UUID letter) {
    return waits(reader, letter) && letters.confirm(letter, reader.person());
  }

  /// Stops a letter; false if it does not wait for this reader.
  @Transactional
  public boolean decline(SignedIn reader, UUID letter) {
    return waits(reader, letter) && letters.end(letter);
  }

  /// Tells the addressee that a new letter was made, and the second people that one waits.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(List<Letters.Issued> issued, SignedIn officer) {
    for (Letters.Issued one : issued) {
      UUID person = one.addressee().person();
      if (!person.equals(officer.person()) && ways.hasAny(person)) {
        notices.send(person, "entry.notice.letter", List.of(officer.name()), "/akun");
      }
    }
    for (Letters.Open one : letters.unconfirmed()) {
      if (issued.stream().anyMatch(made -> made.addressee().person().equals(one.person()))
          && fourEyes.state(one) instanceof FourEyes.State.Second) {
        notices.send(
            fourEyes.seconds(one), "entry.notice.second", List.of(name(one.person())), PATH);
      }
    }
  }

  private boolean waits(SignedIn reader, UUID letter) {
    return letters
        .find(letter)
        .filter(one -> fourEyes.isPowerful(one.person()))
        .filter(one -> fourEyes.maySecond(reader, one))
        .isPresent();
  }

  private String name(UUID person) {
    return people.find(person).map(Person::name).orElse("–");
  }
}
