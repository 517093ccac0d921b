package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.access.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds who is meant by the name that somebody types at the door, and tries what he proves it by.
@Component
class Entrants {
  private static final Pattern ODD = Pattern.compile("\\p{Cntrl}");
  private static final int LONGEST_NAME = 200;

  /// A recovery code is longer.
  private static final int SECOND_CODE = 6;

  private final People people;
  private final Passwords passwords;
  private final SecondCodes codes;
  private final RecoveryCodes recovery;
  private final SignInNumbers numbers;
  private final Hashing hashing;
  private final Attempts attempts;
  private final KnownBrowsers browsers;
  private final Clock clock;

  Entrants(
      People people,
      Passwords passwords,
      SecondCodes codes,
      RecoveryCodes recovery,
      SignInNumbers numbers,
      Hashing hashing,
      Attempts attempts,
      KnownBrowsers browsers,
      Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.codes = codes;
    this.recovery = recovery;
    this.numbers = numbers;
    this.hashing = hashing;
    this.attempts = attempts;
    this.browsers = browsers;
    this.clock = clock;
  }

  /// What came of a name and a password.
  ///
  /// @param person null unless the password is right
  /// @param hash of that password; empty unless it is right
  record Attempt(Outcome outcome, @Nullable UUID person, String hash, boolean owesCode) {}

  /// Tries a name and a password. Nobody found, somebody who has left, two with one number,
  /// somebody who must wait: all take as long and are told like a wrong password.
  Attempt attempt(
      Institution institution, String name, String password, HttpServletRequest request) {
    return Tenancy.in(
        institution.id(),
        () -> {
          UUID person = person(institution, name);
          Optional<String> hash = person == null ? Optional.empty() : passwords.hash(person);
          Optional<String> mark =
              person == null ? Optional.empty() : browsers.mark(request, person);
          Outcome outcome =
              attempts.attempt(
                  Attempts.Budget.PASSWORD,
                  mark.orElseGet(() -> person == null ? plain(name) : person.toString()),
                  mark.isPresent(),
                  () -> compare(password, hash.orElse(null)));
          if (outcome == Outcome.WAIT) {
            // Takes as long as a wrong one, so that a wait is not told by the clock either.
            hashing.matches(password, null);
          }
          return outcome == Outcome.RIGHT && person != null
              ? new Attempt(outcome, person, hash.orElse(""), codes.has(person))
              : new Attempt(outcome, null, "", false);
        });
  }

  /// Tries a second code or a recovery code of somebody whose password was right.
  Outcome attemptCode(Pending.Step step, String typed, HttpServletRequest request) {
    return Tenancy.in(
        step.institution(),
        () -> {
          if (!step.isOf(passwords.hash(step.person()).orElse(""))) {
            return Outcome.WRONG;
          }
          Optional<String> mark = browsers.mark(request, step.person());
          return attempts.attempt(
              Attempts.Budget.CODE,
              mark.orElseGet(() -> step.person().toString()),
              mark.isPresent(),
              () -> useCode(step.person(), typed));
        });
  }

  /// Tries the password of somebody who has signed in, once more.
  Outcome attemptOwn(UUID person, String password) {
    Optional<String> hash = passwords.hash(person);
    return attempts.attempt(
        Attempts.Budget.OWN, person.toString(), true, () -> compare(password, hash.orElse(null)));
  }

  /// Tries the first code of somebody who has signed in and sets it up.
  Outcome attemptFirstCode(UUID person, String code) {
    return attempts.attempt(
        Attempts.Budget.OWN,
        "first code of " + person,
        true,
        () -> codes.use(person, code) ? Outcome.RIGHT : Outcome.WRONG);
  }

  /// Tries a second code of somebody who has signed in; it is used up.
  Outcome attemptOwnCode(UUID person, String code) {
    return attempts.attempt(
        Attempts.Budget.CODE,
        "own code of " + person,
        true,
        () -> codes.use(person, code) ? Outcome.RIGHT : Outcome.WRONG);
  }

  static boolean isRecovery(String typed) {
    return PaperCodes.meant(typed).length() > SECOND_CODE;
  }

  private Outcome useCode(UUID person, String typed) {
    boolean right = isRecovery(typed) ? recovery.use(person, typed) : codes.use(person, typed);
    return right ? Outcome.RIGHT : Outcome.WRONG;
  }

  private Outcome compare(String password, @Nullable String hash) {
    return hashing
        .matches(password, hash)
        .map(right -> right ? Outcome.RIGHT : Outcome.WRONG)
        .orElse(Outcome.BUSY);
  }

  private @Nullable UUID person(Institution institution, String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME || ODD.matcher(name).find()) {
      return null;
    }
    List<UUID> here =
        named(name)
            .distinct()
            .filter(one -> people.belongs(one, institution.today(clock)))
            .toList();
    return here.size() == 1 ? here.getFirst() : null;
  }

  private Stream<UUID> named(String name) {
    if (name.contains("@")) {
      return people.withEmail(name).stream().map(Person::id);
    }
    OptionalInt number = SignInNumbers.read(name);
    Optional<UUID> holder =
        number.isPresent() ? numbers.holder(number.getAsInt()) : Optional.empty();
    return Stream.concat(holder.stream(), people.withNip(name).stream().map(Person::id));
  }

  /// The name without what people write or leave out.
  private static String plain(String name) {
    return "nobody " + name.toLowerCase(Locale.ROOT).replaceAll("[\\s.-]", "");
  }
}
