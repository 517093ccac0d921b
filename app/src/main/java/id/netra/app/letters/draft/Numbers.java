package id.netra.app.letters.draft;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The running numbers of an institution's letters, one row for each that is taken.
///
/// The key of the table keeps a number from being taken twice; whoever comes second tries the next.
@Repository
public class Numbers {
  static final int PAGE = 50;
  private static final int MOST = 999_999;

  private final JdbcClient jdbc;
  private final Clock clock;

  Numbers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// A number that is taken.
  ///
  /// @param use `LETTER`, `OUTSIDE` or `RESERVED`
  /// @param letter the number as the letter bears it; empty for others
  public record Taken(int year, int running, String use, String letter, String note, Instant at) {}

  /// The numbers of a year from the highest down, one more than a page.
  ///
  /// @param below the last one of the page before; 0 for the first page
  @Transactional(readOnly = true)
  public List<Taken> page(int year, int below) {
    return jdbc.sql(
            """
            select n.*, coalesce(d.number, '') as letter from letters.number n
            left join letters.draft d on d.institution_id = n.institution_id and d.id = n.draft_id
            where n.year = :year and (:below = 0 or n.running < :below)
            order by n.running desc limit :limit
            """)
        .param("year", year)
        .param("below", below)
        .param("limit", PAGE + 1)
        .query(Numbers::read)
        .list();
  }

  /// Takes the number after the highest of the year for a letter; nothing if there is none.
  @Transactional(propagation = Propagation.MANDATORY)
  public OptionalInt next(int year, UUID draft, UUID by) {
    while (true) {
      int wanted =
          jdbc.sql("select coalesce(max(running), 0) + 1 from letters.number where year = :year")
              .param("year", year)
              .query(Integer.class)
              .single();
      if (wanted > MOST) {
        return OptionalInt.empty();
      }
      if (insert(year, wanted, "LETTER", draft, "", by)) {
        return OptionalInt.of(wanted);
      }
    }
  }

  /// Takes a number that was kept free, or one that nobody has, for a letter; false if it is taken.
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean take(int year, int running, UUID draft, UUID by) {
    int reserved =
        jdbc.sql(
                """
                update letters.number set use = 'LETTER', draft_id = :draft, by_id = :by, at = :now
                where year = :year and running = :running and use = 'RESERVED'
                """)
            .param("draft", draft)
            .param("by", by)
            .param("now", now())
            .param("year", year)
            .param("running", running)
            .update();
    return reserved == 1 || insert(year, running, "LETTER", draft, "", by);
  }

  /// Enters numbers that were used outside, or keeps them free; answers the first that was taken
  /// already, and then enters none.
  ///
  /// @param use `OUTSIDE` or `RESERVED`
  @Transactional
  public OptionalInt enter(int year, int first, int last, String use, String note, UUID by) {
    OptionalInt taken = taken(year, first, last);
    if (taken.isPresent()) {
      return taken;
    }
    for (int running = first; running <= last; running++) {
      if (!insert(year, running, use, null, note, by)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return OptionalInt.of(running);
      }
    }
    return OptionalInt.empty();
  }

  /// Gives a number back that was kept free, or entered by mistake; that of a letter here stays.
  @Transactional
  public void free(int year, int running) {
    jdbc.sql(
            "delete from letters.number where year = :year and running = :running and use <> 'LETTER'")
        .param("year", year)
        .param("running", running)
        .update();
  }

  @Transactional(readOnly = true)
  public NumberPattern pattern() {
    return jdbc.sql("select * from letters.number_pattern")
        .query((row, _) ->
            new NumberPattern(
                row.getString("pattern"), row.getString("classification"), row.getString("unit")))
        .optional()
        .orElse(NumberPattern.USUAL);
  }

  @Transactional
  public void change(NumberPattern pattern, UUID by) {
    jdbc.sql(
            """
            insert into letters.number_pattern
              (institution_id, pattern, classification, unit, changed_by, changed_at)
            values (:institution, :pattern, :classification, :unit, :by, :now)
            on conflict (institution_id) do update set pattern = excluded.pattern,
              classification = excluded.classification, unit = excluded.unit,
              changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .param("institution", Tenancy.required())
        .param("pattern", pattern.pattern())
        .param("classification", pattern.classification())
        .param("unit", pattern.unit())
        .param("by", by)
        .param("now", now())
        .update();
  }

  private OptionalInt taken(int year, int first, int last) {
    return jdbc
        .sql(
            """
            select running from letters.number
            where year = :year and running between :first and :last order by running limit 1
            """)
        .param("year", year)
        .param("first", first)
        .param("last", last)
        .query(Integer.class)
        .list()
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /// Waits for whoever is taking the same number, and answers whether it was free after all.
  private boolean insert(
      int year, int running, String use, @Nullable UUID draft, String note, UUID by) {
    return jdbc.sql(
                """
                insert into letters.number (institution_id, year, running, use, draft_id, note, by_id, at)
                values (:institution, :year, :running, :use, :draft, :note, :by, :now)
                on conflict (institution_id, year, running) do nothing
                """)
            .param("institution", Tenancy.required())
            .param("year", year)
            .param("running", running)
            .param("use", use)
            .param("draft", draft)
            .param("note", note)
            .param("by", by)
            .param("now", now())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }

  private static Taken read(ResultSet row, int number) throws SQLException {
    return new Taken(
        row.getInt("year"),
        row.getInt("running"),
        row.getString("use"),
        row.getString("letter"),
        row.getString("note"),
        Moments.read(row, "at"));
  }
}
