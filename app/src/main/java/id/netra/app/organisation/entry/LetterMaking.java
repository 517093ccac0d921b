package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes letters, and tells those concerned.
@Component
class LetterMaking {
  private final Letters letters;
  private final FourEyes fourEyes;
  private final Secondings secondings;
  private final Institutions institutions;

  LetterMaking(
      Letters letters, FourEyes fourEyes, Secondings secondings, Institutions institutions) {
    this.letters = letters;
    this.fourEyes = fourEyes;
    this.secondings = secondings;
    this.institutions = institutions;
  }

  /// A letter and whether it opens.
  record Made(Letters.Issued issued, FourEyes.State state) {}

  boolean mayMake(SignedIn reader, java.util.UUID person) {
    return fourEyes.mayMake(reader, person);
  }

  @Transactional
  public List<Made> make(SignedIn officer, List<Lacking.Addressee> addressees) {
    List<Letters.Issued> issued =
        letters.issue(addressees, officer.person(), institutions.current().code());
    secondings.tell(issued, officer);
    return issued.stream()
        .map(one -> new Made(one, fourEyes.state(letters.find(one.code()).orElseThrow())))
        .toList();
  }
}
