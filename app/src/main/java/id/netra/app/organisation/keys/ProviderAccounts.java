package id.netra.app.organisation.keys;

import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which account at a provider belongs to whom, in the institution of this thread.
@Repository
class ProviderAccounts {
  private final JdbcClient jdbc;
  private final RealTime time;

  ProviderAccounts(JdbcClient jdbc, RealTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  /// An account as its holder sees it.
  record Shown(Instant linked, Instant used) {}

  /// Whose account it is.
  @Transactional(readOnly = true)
  public Optional<UUID> holder(String issuer, String subject) {
    return jdbc.sql(
            """
            select person_id from organisation.provider_account
            where issuer = :issuer and subject = :subject
            """)
        .param("issuer", issuer)
        .param("subject", subject)
        .query(UUID.class)
        .optional();
  }

  /// Links the account to that person, or notes that it was used again; false if the person has
  /// another account there, or the account another person.
  @Transactional
  public boolean use(String issuer, String subject, UUID person) {
    return jdbc.sql(
                """
                insert into organisation.provider_account
                  (institution_id, issuer, subject, person_id, linked_at, used_at)
                select :institution, :issuer, :subject, :person, :now, :now
                where not exists (select 1 from organisation.provider_account
                  where issuer = :issuer and person_id = :person and subject <> :subject)
                on conflict (institution_id, issuer, subject) do update set used_at = :now
                where provider_account.person_id = :person
                """)
            .param("institution", Tenancy.required())
            .param("issuer", issuer)
            .param("subject", subject)
            .param("person", person)
            .param("now", Moments.utc(time.instant()))
            .update()
        == 1;
  }

  @Transactional(readOnly = true)
  public List<Shown> of(UUID person) {
    return jdbc.sql(
            """
            select linked_at, used_at from organisation.provider_account
            where person_id = :person order by linked_at
            """)
        .param("person", person)
        .query((row, _) -> new Shown(Moments.read(row, "linked_at"), Moments.read(row, "used_at")))
        .list();
  }

  @Transactional(readOnly = true)
  public boolean has(UUID person) {
    return !of(person).isEmpty();
  }

  @Transactional
  public void unlink(UUID person) {
    jdbc.sql("delete from organisation.provider_account where person_id = :person")
        .param("person", person)
        .update();
  }
}
