package id.netra.app.organisation.roles;

import id.netra.app.platform.access.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// What was typed to give a role, kept as it was until it is right.
///
/// @param name by which the person was sought
/// @param person the one chosen, as an id
public record GrantForm(
    @BindParam("nama") String name,
    @BindParam("orang") String person,
    @BindParam("peran") String role,
    @BindParam("satuan") String unit,
    @BindParam("mulai") String since,
    @BindParam("sampai") String until,
    @BindParam("alasan") String reason) {
  static final GrantForm EMPTY = new GrantForm("", "", "", "", "", "", "");

  /// What a form leaves out is empty.
  public GrantForm {
    name = Objects.requireNonNullElse(name, "");
    person = Objects.requireNonNullElse(person, "");
    role = Objects.requireNonNullElse(role, "");
    unit = Objects.requireNonNullElse(unit, "");
    since = Objects.requireNonNullElse(since, "");
    until = Objects.requireNonNullElse(until, "");
    reason = Objects.requireNonNullElse(reason, "");
  }

  /// The wish that it tells, or what is missing.
  sealed interface Told {}

  record Complete(Wish wish) implements Told {}

  record Missing(Hindrance what) implements Told {}

  /// @param own the grant that is delegated, which settles role and unit; null to give a role
  Told read(ZoneId zone, @Nullable Grant own) {
    UUID who = id(person);
    if (who == null) {
      return new Missing(Hindrance.NO_PERSON);
    }
    Role which = own == null ? chosen() : own.role();
    if (which == null || !which.isGiven()) {
      return new Missing(Hindrance.NO_ROLE);
    }
    UUID where = own == null ? id(unit) : own.unit();
    if (where == null) {
      return new Missing(Hindrance.NO_UNIT);
    }
    try {
      return new Complete(
          new Wish(who, which, where, moment(since, zone), moment(until, zone), reason));
    } catch (DateTimeException untold) {
      return new Missing(Hindrance.BAD_TIME);
    }
  }

  private @Nullable Role chosen() {
    return Arrays.stream(Role.values())
        .filter(one -> one.name().equals(role))
        .findAny()
        .orElse(null);
  }

  private static @Nullable Instant moment(String text, ZoneId zone) {
    return text.isBlank() ? null : Times.read(text, zone);
  }

  static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
