package id.netra.app.organisation.entry;

import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Sealer;
import id.netra.app.platform.access.Tenancy;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The second codes of the institution of this thread: sealed secrets, and the last step whose code
/// was used, since a code counts once.
@Repository
class SecondCodes {
  private static final String PURPOSE = "totp";

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final RealTime time;

  SecondCodes(JdbcClient jdbc, Sealer sealer, RealTime time) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.time = time;
  }

  /// Whether one is asked for at the door.
  @Transactional(readOnly = true)
  public boolean has(UUID person) {
    return jdbc.sql(
            """
            select exists (select 1 from organisation.credential
              where person_id = :person and totp_since is not null)
            """)
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  /// The secret of a code that is not confirmed yet; the same until it is.
  @Transactional
  public byte[] prepare(UUID person) {
    Optional<byte[]> open = stored(person).flatMap(this::open);
    if (open.isPresent()) {
      return open.get();
    }
    byte[] secret = Totp.secret();
    jdbc.sql(
            """
            insert into organisation.credential (institution_id, person_id, totp)
            values (:institution, :person, :secret)
            on conflict (institution_id, person_id)
              do update set totp = excluded.totp, totp_since = null, totp_step = 0
            """)
        .param("institution", Tenancy.required())
        .param("person", person)
        .param("secret", sealer.seal(PURPOSE, secret))
        .update();
    return secret;
  }

  /// Uses a code up: of two who bring the same one at once, one is right. The first right one
  /// confirms the secret.
  @Transactional
  public boolean use(UUID person, String code) {
    Optional<Stored> stored = stored(person);
    Optional<byte[]> secret = stored.flatMap(this::open);
    if (stored.isEmpty() || secret.isEmpty()) {
      return false;
    }
    Instant now = time.instant();
    OptionalLong step = Totp.step(secret.get(), code, now, stored.get().step());
    return step.isPresent()
        && jdbc.sql(
                    """
                    update organisation.credential
                    set totp_step = :step, totp_since = coalesce(totp_since, :now)
                    where person_id = :person and totp = :totp and totp_step < :step
                    """)
                .param("step", step.getAsLong())
                .param("now", Moments.utc(now))
                .param("person", person)
                .param("totp", stored.get().sealed().clone())
                .update()
            == 1;
  }

  /// Takes the code away.
  @Transactional
  public void drop(UUID person) {
    jdbc.sql(
            """
            update organisation.credential set totp = null, totp_since = null, totp_step = 0
            where person_id = :person
            """)
        .param("person", person)
        .update();
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Stored(byte[] sealed, long step) {}

  private Optional<Stored> stored(UUID person) {
    return jdbc.sql(
            """
            select totp, totp_step from organisation.credential
            where person_id = :person and totp is not null
            """)
        .param("person", person)
        .query((row, _) -> new Stored(row.getBytes("totp"), row.getLong("totp_step")))
        .optional();
  }

  private Optional<byte[]> open(Stored stored) {
    return sealer.open(PURPOSE, stored.sealed());
  }
}
