package id.netra.app.advice.kept;

import id.netra.law.calendar.Zones;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The kept answers, each to be had by its number alone.
///
/// The number's digest is set for one transaction, and row level security shows that row and no
/// other: not even this program can list them.
@Repository
class KeptAnswers {
  /// How long an answer is kept: longer than any clock that runs on the act it is about.
  static final int YEARS = 10;

  private final JdbcClient jdbc;
  private final Clock clock;

  KeptAnswers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Keeps an answer, and destroys those whose time is over.
  ///
  /// @return its number and the code that deletes it; neither is stored anywhere
  @Transactional
  public Receipt keep(Kept kept) {
    KeptNumber number = KeptNumber.random();
    KeptNumber deletion = KeptNumber.random();
    only(number);
    jdbc.sql("delete from advice.kept_answer where kept_until < :today")
        .param("today", today())
        .update();
    jdbc.sql(
            """
            insert into advice.kept_answer (digest, sealed, deletion, kept_until)
            values (:digest, :sealed, :deletion, :until)
            """)
        .param("digest", number.digest())
        .param("sealed", Seal.seal(number, kept.text()))
        .param("deletion", deletion.digest())
        .param("until", today().plusYears(YEARS))
        .update();
    return new Receipt(number, deletion);
  }

  /// The answer of that number, unless there is none or its time is over.
  @Transactional(readOnly = true)
  public Optional<Kept> find(KeptNumber number) {
    only(number);
    return jdbc.sql(
            """
            select sealed from advice.kept_answer
            where digest = :digest and kept_until >= :today
            """)
        .param("digest", number.digest())
        .param("today", today())
        .query(byte[].class)
        .optional()
        .flatMap(sealed -> Seal.open(number, sealed))
        .map(Kept::of);
  }

  /// Destroys it for ever; true if it was there and the code is its own. Whoever was sent the link
  /// can read the answer and not destroy it.
  @Transactional
  public boolean destroy(KeptNumber number, KeptNumber deletion) {
    only(number);
    return jdbc.sql(
                "delete from advice.kept_answer where digest = :digest and deletion = :deletion")
            .param("digest", number.digest())
            .param("deletion", deletion.digest())
            .update()
        == 1;
  }

  /// What the holder gets.
  record Receipt(KeptNumber number, KeptNumber deletion) {}

  private void only(KeptNumber number) {
    jdbc.sql("select set_config('netra.kept', :digest, true)")
        .param("digest", number.digestInHex())
        .query()
        .listOfRows();
  }

  private LocalDate today() {
    return Zones.capitalDay(clock.instant());
  }
}
