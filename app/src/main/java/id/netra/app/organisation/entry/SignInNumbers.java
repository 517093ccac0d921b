package id.netra.app.organisation.entry;

import id.netra.app.platform.access.Tenancy;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Account numbers, by which everybody can name himself at the door who has neither a NIP nor an
/// e-mail address: six random digits and a check digit. They are no secret, and they say nothing.
@Repository
class SignInNumbers {
  private static final int FIRST = 100_000;
  private static final int PAST = 1_000_000;
  private static final Pattern SEVEN = Pattern.compile("[1-9][0-9]{6}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  SignInNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The number of that person, who gets one if there is none yet.
  @Transactional
  public int of(UUID person) {
    Optional<Integer> known = find(person);
    if (known.isPresent()) {
      return known.get();
    }
    lock();
    return jdbc.sql(
            """
            insert into organisation.credential as c (institution_id, person_id, number)
            values (:institution, :person, :number)
            on conflict (institution_id, person_id)
              do update set number = coalesce(c.number, excluded.number)
            returning number
            """)
        .param("institution", Tenancy.required())
        .param("person", person)
        .param("number", free())
        .query(Integer.class)
        .single();
  }

  @Transactional(readOnly = true)
  public Optional<Integer> find(UUID person) {
    return jdbc.sql(
            """
            select number from organisation.credential
            where person_id = :person and number is not null
            """)
        .param("person", person)
        .query(Integer.class)
        .optional();
  }

  /// Whose number it is.
  @Transactional(readOnly = true)
  public Optional<UUID> holder(int number) {
    return jdbc.sql("select person_id from organisation.credential where number = :number")
        .param("number", number)
        .query(UUID.class)
        .optional();
  }

  /// One at a time gives numbers and letters out in an institution.
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sign-in ' || :institution, 0))")
        .param("institution", Tenancy.required().toString())
        .query((_, _) -> true)
        .single();
  }

  /// The number that was typed, with or without its dash; empty if it can be none.
  static OptionalInt read(String typed) {
    String digits = typed.replaceAll("[\\s.-]", "");
    if (!SEVEN.matcher(digits).matches()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(digits);
    return withCheck(number / 10) == number ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /// As it is printed: `482-9153`.
  static String written(int number) {
    return "%03d-%04d".formatted(number / 10_000, number % 10_000);
  }

  /// With the check digit of Luhn at its end.
  static int withCheck(int six) {
    int sum = 0;
    int left = six;
    for (int i = 0; left > 0; i++) {
      int digit = left % 10 * (i % 2 == 0 ? 2 : 1);
      sum += digit > 9 ? digit - 9 : digit;
      left /= 10;
    }
    return six * 10 + (10 - sum % 10) % 10;
  }

  private int free() {
    while (true) {
      int number = withCheck(RANDOM.nextInt(FIRST, PAST));
      if (holder(number).isEmpty()) {
        return number;
      }
    }
  }
}
