package id.netra.app.organisation.entry;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All ways in of one person together.
@Repository
class Ways {
  private final JdbcClient jdbc;
  private final SecondCodes codes;
  private final RecoveryCodes recovery;

  Ways(JdbcClient jdbc, SecondCodes codes, RecoveryCodes recovery) {
    this.jdbc = jdbc;
    this.codes = codes;
    this.recovery = recovery;
  }

  /// Takes every way in away that was there before a letter was used: whoever lost the phone must
  /// not find its finder signed in.
  @Transactional
  public void clear(UUID person) {
    codes.drop(person);
    recovery.clear(person);
    jdbc.sql(
            """
            delete from system.passkey
            where institution_id = system.institution() and person_id = :person
            """)
        .param("person", person)
        .update();
  }

  /// Whether there is a passkey, or an account at the institution's provider.
  @Transactional(readOnly = true)
  public boolean hasKey(UUID person) {
    return jdbc.sql(
            """
            select exists (select 1 from system.passkey
                where institution_id = system.institution() and person_id = :person)
              or exists (select 1 from organisation.provider_account where person_id = :person)
            """)
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  /// Whether there is any way in at all.
  @Transactional(readOnly = true)
  public boolean hasAny(UUID person) {
    return hasKey(person)
        || jdbc.sql(
                """
                select exists (select 1 from organisation.credential
                  where person_id = :person and password is not null)
                """)
            .param("person", person)
            .query(Boolean.class)
            .single();
  }
}
