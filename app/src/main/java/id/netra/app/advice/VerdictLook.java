package id.netra.app.advice;

import id.netra.law.assessment.Verdict;

/// How a verdict looks and what it is called on every page.
public final class VerdictLook {
  private VerdictLook() {}

  /// The style and shape: `no`, `yes`, `if`, `split`, `open` or `out`.
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case FORBIDDEN -> "no";
      case CONTESTED -> "split";
      case UNDETERMINED -> "open";
      case CONDITIONAL -> "if";
      case ALLOWED -> "yes";
      case OUT_OF_SCOPE -> "out";
    };
  }

  /// The key of its word.
  public static String key(Verdict verdict) {
    return "advice.verdict." + verdict;
  }
}
