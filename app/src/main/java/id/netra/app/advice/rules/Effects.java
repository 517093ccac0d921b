package id.netra.app.advice.rules;

import id.netra.law.assessment.Verdict;
import id.netra.law.rule.Effect;

/// What a rule's effect is called: as the verdict that it brings when it speaks alone.
final class Effects {
  private Effects() {}

  static Verdict verdict(Effect effect) {
    return switch (effect) {
      case FORBIDS -> Verdict.FORBIDDEN;
      case REQUIRES -> Verdict.CONDITIONAL;
      case DISPUTES -> Verdict.CONTESTED;
      case REFERS -> Verdict.UNDETERMINED;
      case EXEMPTS, ALLOWS -> Verdict.ALLOWED;
    };
  }
}
