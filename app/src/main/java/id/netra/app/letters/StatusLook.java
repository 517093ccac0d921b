package id.netra.app.letters;

import id.netra.text.cite.Status;

/// How a reference's status looks: one of the shapes of verdicts.
public final class StatusLook {
  private StatusLook() {}

  /// `yes`, `no`, `if` or `open`.
  public static String of(Status status) {
    return switch (status) {
      case OK -> "yes";
      case UNKNOWN -> "open";
      case AMBIGUOUS, SPENT -> "if";
      default -> "no";
    };
  }
}
