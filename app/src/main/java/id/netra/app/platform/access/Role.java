package id.netra.app.platform.access;

import java.util.stream.Stream;

/// What a person does in a programme. A role is held over a unit and all below it, for a time.
public enum Role {
  /// Everybody who belongs to the institution; nobody needs to be given it.
  EMPLOYEE,
  /// Heads a unit, also for another; follows from the post and is never given.
  UNIT_HEAD,
  /// Runs programmes and keeps the roster (BKPSDM).
  PROGRAMME_OFFICER,
  /// Keeps official accounts and banners (Kominfo).
  COMMUNICATION_OFFICER,
  /// Examines cases (Inspektorat).
  EXAMINER,
  /// Coordinates all units (Sekda).
  SECRETARY,
  /// Decides on appointments and discipline (PPK).
  APPOINTING_AUTHORITY,
  /// Reviews and adopts the rule book (Bagian Hukum).
  LEGAL_BUREAU,
  /// Guards personal data.
  DATA_PROTECTION_OFFICER,
  /// Keeps and destroys records by their retention rules.
  ARCHIVIST,
  /// Speaks with the election supervisor and the national supervisor.
  LIAISON,
  /// Reads figures and audits, changes nothing.
  AUDITOR,
  /// Keeps units, roles and settings; sees no cases.
  ADMINISTRATOR;

  /// Whether a second person must confirm that somebody is given it.
  public boolean isPowerful() {
    return switch (this) {
      case EXAMINER,
          SECRETARY,
          APPOINTING_AUTHORITY,
          DATA_PROTECTION_OFFICER,
          ARCHIVIST,
          AUDITOR,
          ADMINISTRATOR ->
          true;
      case EMPLOYEE, UNIT_HEAD, PROGRAMME_OFFICER, COMMUNICATION_OFFICER, LEGAL_BUREAU, LIAISON ->
          false;
    };
  }

  /// The names of those that are powerful, as the database asks for them.
  public static String[] powerful() {
    return Stream.of(values()).filter(Role::isPowerful).map(Role::name).toArray(String[]::new);
  }

  /// Whether it can be given; the others follow from belonging and from a post.
  public boolean isGiven() {
    return this != EMPLOYEE && this != UNIT_HEAD;
  }
}
