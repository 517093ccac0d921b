package id.netra.app.organisation.entry;

import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Tenancy;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts failed tries and slows them down. Nobody is ever locked out for good: tries made while
/// one has to wait do not count, so the wait never grows.
///
/// What is tried is put on a place by a digest; neither names nor addresses are kept. A try is
/// counted before it is looked at and forgotten if it was right, so that many at once gain nothing.
@Component
class Attempts {
  private static final String ALL = "";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final RealTime time;

  Attempts(JdbcClient jdbc, TransactionTemplate transaction, RealTime time) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.time = time;
  }

  /// How many failures are free, and after how long one of them is forgotten.
  enum Budget {
    PASSWORD(8, Duration.ofMinutes(5)),
    /// Second codes and recovery codes: whoever comes to these knows the password.
    CODE(6, Duration.ofMinutes(10)),
    /// What somebody who has signed in proves once more.
    OWN(10, Duration.ofMinutes(2)),
    /// All failures in one institution.
    INSTITUTION(300, Duration.ofSeconds(1));

    private final int free;
    private final Duration each;

    Budget(int free, Duration each) {
      this.free = free;
      this.each = each;
    }
  }

  /// A try within the institution of this thread, outside of any transaction.
  ///
  /// @param key whose it is: the same for all tries that share a budget
  /// @param known made on a browser that this person has entered with before. While a whole
  ///   institution is being tried, each account hears only one failure at a time from others
  Outcome attempt(Budget budget, String key, boolean known, Supplier<Outcome> proof) {
    boolean calm = take(Budget.INSTITUTION, ALL, Budget.INSTITUTION.free);
    if (!take(budget, key, calm || known ? budget.free : 1)) {
      if (calm) {
        giveBack(Budget.INSTITUTION, ALL);
      }
      return Outcome.WAIT;
    }
    Outcome outcome = proof.get();
    if (outcome != Outcome.WRONG) {
      giveBack(budget, key);
      if (calm) {
        giveBack(Budget.INSTITUTION, ALL);
      }
    }
    return outcome;
  }

  /// Counts one, unless so many are counted already.
  private boolean take(Budget budget, String key, int free) {
    return Boolean.TRUE.equals(
        transaction.execute(_ ->
            jdbc.sql(
                        """
                        insert into organisation.entry_attempt as a
                          (institution_id, kind, place, whole_at)
                        values (:institution, :kind, :place, :now + :each * interval '1 second')
                        on conflict (institution_id, kind, place) do update
                          set whole_at = greatest(a.whole_at, :now) + :each * interval '1 second'
                          where greatest(a.whole_at, :now)
                            <= :now + :each * :before * interval '1 second'
                        """)
                    .param("institution", Tenancy.required())
                    .param("kind", budget.name())
                    .param("place", place(budget, key))
                    .param("now", now())
                    .param("each", budget.each.toSeconds())
                    .param("before", free - 1)
                    .update()
                == 1));
  }

  /// Forgets one, and what time has forgotten anyway.
  private void giveBack(Budget budget, String key) {
    transaction.executeWithoutResult(_ -> {
      jdbc.sql(
              """
              update organisation.entry_attempt
              set whole_at = whole_at - :each * interval '1 second'
              where kind = :kind and place = :place
              """)
          .param("each", budget.each.toSeconds())
          .param("kind", budget.name())
          .param("place", place(budget, key))
          .update();
      jdbc.sql(
              """
              delete from organisation.entry_attempt a where (a.kind, a.place) in (
                select kind, place from organisation.entry_attempt where whole_at <= :now
                limit 100 for update skip locked)
              """)
          .param("now", now())
          .update();
    });
  }

  private static int place(Budget budget, String key) {
    if (budget == Budget.INSTITUTION) {
      return 0;
    }
    byte[] digest = Digests.of(Tenancy.required() + " " + budget + " " + key);
    return (digest[0] & 0xFF) << 8 | (digest[1] & 0xFF);
  }

  private OffsetDateTime now() {
    return Moments.utc(time.instant());
  }
}
