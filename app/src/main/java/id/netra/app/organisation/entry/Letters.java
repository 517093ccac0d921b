package id.netra.app.organisation.entry;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Letters with which people enter for the first time, or anew when they have lost their ways in.
/// Each holds a code that is kept as a digest; a newer letter ends an older one.
@Repository
class Letters {
  static final Duration HOLDS = Duration.ofDays(30);

  /// Of a digest, by which its row is found; the whole is compared by the program.
  private static final int BEGINNING = 4;

  private final JdbcClient jdbc;
  private final SignInNumbers numbers;
  private final RealTime time;

  Letters(JdbcClient jdbc, SignInNumbers numbers, RealTime time) {
    this.jdbc = jdbc;
    this.numbers = numbers;
    this.time = time;
  }

  /// A letter as it is printed, once.
  ///
  /// @param number by which the person can name himself later
  record Issued(Lacking.Addressee addressee, LetterCode code, int number) {}

  /// A letter that has neither been used nor ended.
  record Open(UUID id, UUID person, UUID officer, Instant issued, boolean confirmed) {}

  /// Makes letters. Their codes are known to the caller alone, for as long as he prints them.
  ///
  /// @param institution the code of the institution of this thread
  @Transactional
  public List<Issued> issue(List<Lacking.Addressee> addressees, UUID officer, String institution) {
    numbers.lock();
    var letters = new ArrayList<Issued>();
    for (Lacking.Addressee one : addressees) {
      jdbc.sql(
              """
              update organisation.entry_letter set ended_at = :now
              where person_id = :person and ended_at is null
              """)
          .param("now", now())
          .param("person", one.person())
          .update();
      LetterCode code = LetterCode.random(institution);
      jdbc.sql(
              """
              insert into organisation.entry_letter
                (institution_id, id, person_id, digest, issued_by, issued_at, expires_at)
              values (:institution, :id, :person, :digest, :officer, :now, :expires)
              """)
          .param("institution", Tenancy.required())
          .param("id", Ids.next())
          .param("person", one.person())
          .param("digest", code.digest())
          .param("officer", officer)
          .param("now", now())
          .param("expires", now().plus(HOLDS))
          .update();
      letters.add(new Issued(one, code, numbers.of(one.person())));
    }
    return letters;
  }

  /// The letter of that code, if it has neither been used nor ended.
  @Transactional(readOnly = true)
  public Optional<Open> find(LetterCode code) {
    byte[] digest = code.digest();
    Open found = null;
    for (Kept one : beginningLike(digest)) {
      if (Digests.same(one.digest(), digest)) {
        found = one.letter();
      }
    }
    return Optional.ofNullable(found);
  }

  /// Uses a letter up: of two who bring it at once, one does.
  @Transactional
  public boolean use(UUID id) {
    return jdbc.sql(
                """
                update organisation.entry_letter set ended_at = :now, used = true
                where id = :id and ended_at is null and expires_at > :now
                """)
            .param("now", now())
            .param("id", id)
            .update()
        == 1;
  }

  /// Lets it go as the second person; whoever made it or is its addressee cannot.
  @Transactional
  public boolean confirm(UUID id, UUID second) {
    return jdbc.sql(
                """
                update organisation.entry_letter set confirmed_by = :second, confirmed_at = :now
                where id = :id and ended_at is null and expires_at > :now and confirmed_at is null
                  and issued_by <> :second and person_id <> :second
                """)
            .param("second", second)
            .param("now", now())
            .param("id", id)
            .update()
        == 1;
  }

  /// Calls a letter back.
  @Transactional
  public boolean end(UUID id) {
    return jdbc.sql(
                """
                update organisation.entry_letter set ended_at = :now
                where id = :id and ended_at is null
                """)
            .param("now", now())
            .param("id", id)
            .update()
        == 1;
  }

  /// The open letter of that person, of which there is one at most.
  @Transactional(readOnly = true)
  public Optional<Open> of(UUID person) {
    return jdbc.sql(
            """
            select * from organisation.entry_letter
            where person_id = :person and ended_at is null and expires_at > :now
            """)
        .param("person", person)
        .param("now", now())
        .query(Letters::read)
        .optional();
  }

  /// Those that nobody has confirmed and whose addressees were given a role: the latest first.
  @Transactional(readOnly = true)
  public List<Open> unconfirmed() {
    return jdbc.sql(
            """
            select l.* from organisation.entry_letter l
            where l.ended_at is null and l.confirmed_at is null and l.expires_at > :now
              and exists (select 1 from organisation.role_grant g
                where g.institution_id = l.institution_id and g.person_id = l.person_id)
            order by l.issued_at desc, l.id
            """)
        .param("now", now())
        .query(Letters::read)
        .list();
  }

  /// One letter among those that are open.
  @Transactional(readOnly = true)
  public Optional<Open> find(UUID id) {
    return jdbc.sql(
            """
            select * from organisation.entry_letter
            where id = :id and ended_at is null and expires_at > :now
            """)
        .param("id", id)
        .param("now", now())
        .query(Letters::read)
        .optional();
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Kept(byte[] digest, Open letter) {}

  private List<Kept> beginningLike(byte[] digest) {
    return jdbc.sql(
            """
            select * from organisation.entry_letter
            where substring(digest from 1 for 4) = :beginning and ended_at is null
              and expires_at > :now
            """)
        .param("beginning", Arrays.copyOf(digest, BEGINNING))
        .param("now", now())
        .query((row, number) -> new Kept(row.getBytes("digest"), read(row, number)))
        .list();
  }

  private static Open read(ResultSet row, int number) throws SQLException {
    return new Open(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("issued_by", UUID.class),
        Moments.read(row, "issued_at"),
        row.getObject("confirmed_at") != null);
  }

  private OffsetDateTime now() {
    return Moments.utc(time.instant());
  }
}
