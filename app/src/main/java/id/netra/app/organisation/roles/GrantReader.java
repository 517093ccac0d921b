package id.netra.app.organisation.roles;

import id.netra.app.organisation.roles.Grant.Named;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads grants out of rows, as they stand at one moment.
record GrantReader(Instant now) {
  Grant grant(ResultSet row, int number) throws SQLException {
    Role role = Role.valueOf(row.getString("role"));
    Instant since = Moments.read(row, "since");
    Instant until = Moments.readOrNull(row, "until");
    Instant confirmedAt = Moments.readOrNull(row, "confirmed_at");
    Instant revokedAt = Moments.readOrNull(row, "revoked_at");
    boolean needsSecond =
        role.isPowerful() && row.getObject("given_by") != null && confirmedAt == null;
    return new Grant(
        row.getObject("id", UUID.class),
        new Named(row.getObject("person_id", UUID.class), row.getString("person_name")),
        role,
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        since,
        until,
        named(row, "given_by", "giver_name"),
        Moments.read(row, "given_at"),
        named(row, "confirmed_by", "confirmer_name"),
        confirmedAt,
        named(row, "revoked_by", "revoker_name"),
        revokedAt,
        named(row, "stands_for", "principal_name"),
        row.getObject("rests_on", UUID.class),
        row.getString("reason"),
        state(since, until, revokedAt, needsSecond, row.getBoolean("holds")));
  }

  private GrantState state(
      Instant since,
      @Nullable Instant until,
      @Nullable Instant revokedAt,
      boolean needsSecond,
      boolean holds) {
    if (revokedAt != null && !revokedAt.isAfter(now)) {
      return needsSecond ? GrantState.WITHDRAWN : GrantState.REVOKED;
    }
    if (until != null && !until.isAfter(now)) {
      return GrantState.ENDED;
    }
    if (needsSecond) {
      return GrantState.WAITING;
    }
    if (since.isAfter(now)) {
      return GrantState.COMING;
    }
    return holds ? GrantState.HOLDS : GrantState.IDLE;
  }

  private static @Nullable Named named(ResultSet row, String id, String name) throws SQLException {
    UUID person = row.getObject(id, UUID.class);
    return person == null ? null : new Named(person, row.getString(name));
  }

  /// The end of a span of [Cover]; null where the database says infinity.
  static @Nullable Instant end(ResultSet row) throws SQLException {
    OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
    return until == null || until.equals(OffsetDateTime.MAX) ? null : until.toInstant();
  }
}
