package id.netra.app.organisation.entry;

import id.netra.app.organisation.proof.CodeProofs;
import id.netra.app.platform.access.SignedIn;
import org.springframework.stereotype.Component;

/// Proves by password and second code that it is the reader. Recovery codes do not count here: they
/// are for the door.
@Component
class OwnCodes implements CodeProofs {
  private final Entrants entrants;
  private final Passwords passwords;
  private final SecondCodes codes;

  OwnCodes(Entrants entrants, Passwords passwords, SecondCodes codes) {
    this.entrants = entrants;
    this.passwords = passwords;
    this.codes = codes;
  }

  @Override
  public Result prove(SignedIn reader, String password, String code) {
    if (!has(reader)) {
      return Result.NONE;
    }
    Outcome outcome = entrants.attemptOwn(reader.person(), password);
    if (outcome == Outcome.RIGHT) {
      outcome = entrants.attemptOwnCode(reader.person(), code);
    }
    return switch (outcome) {
      case RIGHT -> Result.RIGHT;
      case WRONG -> Result.WRONG;
      case WAIT -> Result.WAIT;
      case BUSY -> Result.BUSY;
    };
  }

  @Override
  public boolean has(SignedIn reader) {
    return codes.has(reader.person()) && passwords.hash(reader.person()).isPresent();
  }
}
