package id.netra.app.programme;

/// How many obligations stand how. Open ones are those that nobody met, declined or was exempted
/// from, whether already laid or about to be. Overdue is what is missing after its last day,
/// declined or not: otherwise the figures of a small unit would tell who declined.
public record Tally(int laid, int met, int declined, int exempted, int open, int overdue) {
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  private static final int HUNDRED = 100;

  public Tally plus(Tally other) {
    return new Tally(
        laid + other.laid,
        met + other.met,
        declined + other.declined,
        exempted + other.exempted,
        open + other.open,
        overdue + other.overdue);
  }

  /// Of how many the met are counted: the exempted leave.
  public int counted() {
    return laid - exempted;
  }

  /// How many are missing.
  public int missing() {
    return counted() - met;
  }

  public boolean isComplete() {
    return missing() == 0;
  }

  /// Of a hundred, rounded down; 100 where nothing is counted.
  public int percent() {
    return counted() == 0 ? HUNDRED : (int) ((long) met * HUNDRED / counted());
  }
}
