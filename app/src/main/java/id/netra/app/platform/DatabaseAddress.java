package id.netra.app.platform;

/// Where the database is and how its two roles enter it.
///
/// @param url the JDBC address, without a name or password
public record DatabaseAddress(String url, String ownerPassword, String appPassword) {
  /// Owns schemas and tables; used by migrations only.
  public static final String OWNER = "netra_owner";

  /// Reads and writes rows; owns nothing and cannot pass by row level security.
  public static final String APP = "netra_app";

  /// Without the passwords, which have no business in a log.
  @Override
  public String toString() {
    return url;
  }
}
