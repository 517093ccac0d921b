package id.netra.app.organisation.entry;

import id.netra.app.platform.access.Tenancy;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is kept of the passwords of the institution of this thread.
@Repository
class Passwords {
  private final JdbcClient jdbc;
  private final SignInNumbers numbers;

  Passwords(JdbcClient jdbc, SignInNumbers numbers) {
    this.jdbc = jdbc;
    this.numbers = numbers;
  }

  /// The hash of somebody's password; empty for none.
  @Transactional(readOnly = true)
  public Optional<String> hash(UUID person) {
    return jdbc.sql(
            """
            select password from organisation.credential
            where person_id = :person and password is not null
            """)
        .param("person", person)
        .query(String.class)
        .optional();
  }

  /// Sets a password that has been found good enough. Whoever has one has a number too.
  @Transactional
  public void set(UUID person, String hash) {
    numbers.of(person);
    jdbc.sql(
            """
            update organisation.credential set password = :hash
            where institution_id = :institution and person_id = :person
            """)
        .param("institution", Tenancy.required())
        .param("person", person)
        .param("hash", hash)
        .update();
  }
}
