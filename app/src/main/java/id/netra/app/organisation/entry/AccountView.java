package id.netra.app.organisation.entry;

import id.netra.app.platform.access.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What stands on `/akun`.
@Component
public class AccountView {
  private final Passwords passwords;
  private final SecondCodes codes;
  private final RecoveryCodes recovery;
  private final SignInNumbers numbers;
  private final Letters letters;
  private final BrowserSessions browsers;

  AccountView(
      Passwords passwords,
      SecondCodes codes,
      RecoveryCodes recovery,
      SignInNumbers numbers,
      Letters letters,
      BrowserSessions browsers) {
    this.passwords = passwords;
    this.codes = codes;
    this.recovery = recovery;
    this.numbers = numbers;
    this.letters = letters;
    this.browsers = browsers;
  }

  /// One of the sessions of the reader.
  public record Here(UUID id, String means, String device, Instant seen, boolean current) {}

  /// The ways in of the reader.
  ///
  /// @param number of the account, as it is written; empty for none yet
  /// @param recovery how many recovery codes are left
  /// @param letterMade when a letter was made that still opens; null for none
  public record Mine(
      String number,
      boolean hasPassword,
      boolean hasCode,
      int recovery,
      @Nullable Instant letterMade) {}

  /// The page, with what is wrong at that field.
  String show(SignedIn reader, @Nullable String field, @Nullable String error, Model model) {
    UUID person = reader.person();
    model.addAttribute("reader", reader);
    model.addAttribute("field", field);
    model.addAttribute("error", error);
    model.addAttribute("sessions", sessions(reader));
    model.addAttribute("zone", reader.zone());
    model.addAttribute("fresh", false);
    model.addAttribute(
        "mine",
        new Mine(
            numbers.find(person).map(SignInNumbers::written).orElse(""),
            passwords.hash(person).isPresent(),
            codes.has(person),
            recovery.left(person),
            letters.of(person).map(Letters.Open::issued).orElse(null)));
    return "entry/akun";
  }

  private List<Here> sessions(SignedIn reader) {
    return browsers.of(reader.institution(), reader.person()).stream()
        .map(one ->
            new Here(
                one.id(),
                one.means().name(),
                one.device(),
                one.seen(),
                one.id().equals(reader.session())))
        .toList();
  }
}
