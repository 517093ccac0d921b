package id.netra.app.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Moments as the database takes and gives them.
public final class Moments {
  private Moments() {}

  /// As a parameter for a column of type `timestamptz`.
  public static OffsetDateTime utc(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  /// The same; null for null.
  public static @Nullable OffsetDateTime utcOrNull(@Nullable Instant moment) {
    return moment == null ? null : utc(moment);
  }

  /// What stands in that column.
  ///
  /// @throws NullPointerException if nothing does
  public static Instant read(ResultSet row, String field) throws SQLException {
    return row.getObject(field, OffsetDateTime.class).toInstant();
  }

  /// What stands in that column; null for nothing.
  public static @Nullable Instant readOrNull(ResultSet row, String field) throws SQLException {
    OffsetDateTime moment = row.getObject(field, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
