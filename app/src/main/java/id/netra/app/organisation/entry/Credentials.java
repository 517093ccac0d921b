package id.netra.app.organisation.entry;

import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Sealer;
import id.netra.app.platform.access.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Passwords, second codes and recovery codes of the institution of this thread.
///
/// Whoever fails again and again waits longer and longer, yet is never locked out for good.
@Component
class Credentials {
  private static final String TOTP = "totp";
  private static final byte[] NONE = {};
  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_LENGTH = 12;
  private static final int FREE_FAILURES = 5;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /// Each takes 16 MB while it works.
  private static final int HASHES_AT_ONCE = 3;

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final RealTime time;
  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Semaphore room = new Semaphore(HASHES_AT_ONCE);

  /// Compared with where nobody was found, so that the answer takes as long.
  private final String nobodys = encoder.encode("nobody has this password");

  Credentials(JdbcClient jdbc, Sealer sealer, RealTime time) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.time = time;
  }

  /// What came of a password.
  enum Outcome {
    RIGHT,
    WRONG,
    /// Too many failures: to be tried again later, whatever the password was.
    WAIT
  }

  /// Tries a password. Where a second code is owed, only that code forgives earlier failures: else
  /// whoever knows the password could try codes without end.
  ///
  /// @param person null if nobody was found by the name that was typed
  @Transactional
  public Outcome tryPassword(@Nullable UUID person, String password) {
    Optional<Stored> stored = person == null ? Optional.empty() : stored(person);
    Instant now = time.instant();
    if (person != null && stored.isPresent() && stored.get().waitsUntil().isAfter(now)) {
      return Outcome.WAIT;
    }
    String hash = stored.isPresent() ? stored.get().password() : null;
    boolean right = matches(password, hash == null ? nobodys : hash) && hash != null;
    if (person != null && stored.isPresent() && !(right && stored.get().codeOn())) {
      count(person, right);
    }
    return right ? Outcome.RIGHT : Outcome.WRONG;
  }

  /// Sets a password that has been found good enough.
  @Transactional
  public void setPassword(UUID person, String password) {
    room.acquireUninterruptibly();
    String hash;
    try {
      hash = encoder.encode(password);
    } finally {
      room.release();
    }
    jdbc.sql(
            """
            insert into organisation.credential (institution_id, person_id, password)
            values (:institution, :person, :hash)
            on conflict (institution_id, person_id)
              do update set password = excluded.password, failures = 0, failed_at = null
            """)
        .param("institution", Tenancy.required())
        .param("person", person)
        .param("hash", hash)
        .update();
  }

  /// Whether the person has a password, and whether a second code is asked for.
  @Transactional(readOnly = true)
  public boolean hasPassword(UUID person) {
    return stored(person).filter(one -> one.password() != null).isPresent();
  }

  @Transactional(readOnly = true)
  public boolean hasCode(UUID person) {
    return stored(person).filter(Stored::codeOn).isPresent();
  }

  /// The secret of a second code that is not confirmed yet; the same until it is.
  @Transactional
  public byte[] prepareCode(UUID person) {
    Stored stored = stored(person).orElse(null);
    byte[] open = stored == null ? NONE : secret(stored);
    if (open.length > 0) {
      return open;
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
        .param("secret", sealer.seal(TOTP, secret))
        .update();
    return secret;
  }

  /// Tries a second code; each counts once. The first right one confirms it.
  @Transactional
  public Outcome tryCode(UUID person, String code) {
    Stored stored = stored(person).orElse(null);
    Instant now = time.instant();
    if (stored == null || stored.totp() == null) {
      return Outcome.WRONG;
    }
    if (stored.waitsUntil().isAfter(now)) {
      return Outcome.WAIT;
    }
    byte[] secret = secret(stored);
    OptionalLong step =
        secret.length == 0 ? OptionalLong.empty() : Totp.step(secret, code, now, stored.totpStep());
    count(person, step.isPresent());
    if (step.isEmpty()) {
      return Outcome.WRONG;
    }
    jdbc.sql(
            """
            update organisation.credential
            set totp_step = :step, totp_since = coalesce(totp_since, :now) where person_id = :person
            """)
        .param("step", step.getAsLong())
        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .param("person", person)
        .update();
    return Outcome.RIGHT;
  }

  /// New recovery codes instead of the old; shown once, kept as digests.
  @Transactional
  public List<String> renewRecovery(UUID person) {
    jdbc.sql("delete from organisation.recovery_code where person_id = :person")
        .param("person", person)
        .update();
    var codes = new ArrayList<String>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      String code = Codes.random(RECOVERY_LENGTH);
      codes.add(Codes.grouped(code));
      jdbc.sql(
              """
              insert into organisation.recovery_code (institution_id, person_id, digest)
              values (:institution, :person, :digest)
              """)
          .param("institution", Tenancy.required())
          .param("person", person)
          .param("digest", Digests.of(code))
          .update();
    }
    return codes;
  }

  /// Uses a recovery code up.
  @Transactional
  public Outcome tryRecovery(UUID person, String typed) {
    Stored stored = stored(person).orElse(null);
    if (stored != null && stored.waitsUntil().isAfter(time.instant())) {
      return Outcome.WAIT;
    }
    boolean right =
        jdbc.sql(
                    """
                    delete from organisation.recovery_code
                    where person_id = :person and digest = :digest
                    """)
                .param("person", person)
                .param("digest", Digests.of(Codes.meant(typed)))
                .update()
            == 1;
    count(person, right);
    return right ? Outcome.RIGHT : Outcome.WRONG;
  }

  /// How many recovery codes are left.
  @Transactional(readOnly = true)
  public int recoveryLeft(UUID person) {
    return jdbc.sql("select count(*) from organisation.recovery_code where person_id = :person")
        .param("person", person)
        .query(Integer.class)
        .single();
  }

  /// Takes every way in away that was there before a letter was used: whoever lost the phone must
  /// not find its finder signed in.
  @Transactional
  public void clear(UUID person) {
    dropCode(person);
    jdbc.sql("delete from organisation.recovery_code where person_id = :person")
        .param("person", person)
        .update();
    jdbc.sql(
            """
            delete from system.passkey
            where institution_id = system.institution() and person_id = :person
            """)
        .param("person", person)
        .update();
  }

  /// Takes the second code away, such as when the phone is lost and another way was proven.
  @Transactional
  public void dropCode(UUID person) {
    jdbc.sql(
            """
            update organisation.credential set totp = null, totp_since = null, totp_step = 0
            where person_id = :person
            """)
        .param("person", person)
        .update();
  }

  private record Stored(
      @Nullable String password,
      @Nullable String totp,
      boolean codeOn,
      long totpStep,
      int failures,
      @Nullable Instant failedAt) {
    /// Doubles with every failure after the first few.
    Instant waitsUntil() {
      if (failedAt == null || failures < FREE_FAILURES) {
        return Instant.EPOCH;
      }
      Duration wait = Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES + 2, 12));
      return failedAt.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
  }

  /// The secret of the second code; empty if there is none.
  private byte[] secret(Stored stored) {
    return stored.totp() == null
        ? NONE
        : sealer.open(TOTP, HexFormat.of().parseHex(stored.totp())).orElse(NONE);
  }

  private static @Nullable String hex(byte @Nullable [] sealed) {
    return sealed == null ? null : HexFormat.of().formatHex(sealed);
  }

  private Optional<Stored> stored(UUID person) {
    return jdbc.sql("select * from organisation.credential where person_id = :person")
        .param("person", person)
        .query((row, _) -> {
          OffsetDateTime failed = row.getObject("failed_at", OffsetDateTime.class);
          return new Stored(
              row.getString("password"),
              hex(row.getBytes("totp")),
              row.getObject("totp_since") != null,
              row.getLong("totp_step"),
              row.getInt("failures"),
              failed == null ? null : failed.toInstant());
        })
        .optional();
  }

  private void count(UUID person, boolean right) {
    jdbc.sql(
            """
            update organisation.credential
            set failures = case when :right then 0 else failures + 1 end,
              failed_at = case when :right then null else :now::timestamptz end
            where person_id = :person
            """)
        .param("right", right)
        .param("now", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
        .param("person", person)
        .update();
  }

  private boolean matches(String password, String hash) {
    room.acquireUninterruptibly();
    try {
      return encoder.matches(password, hash);
    } finally {
      room.release();
    }
  }
}
