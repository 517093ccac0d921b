package id.netra.app.support;

/// Cuts off whoever works in the database, as if the machine had lost it.
public final class Cut {
  private Cut() {}

  /// Waits, then cuts every connection whose last statement has these words.
  public static void after(Office office, long nanos, String words) {
    try {
      Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    office
        .sql(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where pid <> pg_backend_pid() and usename = current_user
              and state in ('active', 'idle in transaction') and query like '%' || ? || '%'
            """)
        .params(words)
        .query()
        .listOfRows();
  }
}
