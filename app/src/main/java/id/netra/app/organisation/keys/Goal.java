package id.netra.app.organisation.keys;

/// The page that was asked for before signing in.
final class Goal {
  private static final String START = "/tugas";

  private Goal() {}

  /// A page of ours, never an address elsewhere.
  static String of(String asked) {
    boolean ours = asked.matches("/[\\w.-]+(/[\\w.-]+)*/?");
    return ours && !asked.startsWith("/masuk") ? asked : START;
  }
}
