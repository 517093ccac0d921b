package id.netra.app.programme;

/// How an obligation stands. That it is overdue is reckoned, never stored.
public enum ObligationState {
  OPEN,
  MET,
  DECLINED,
  /// Does not count: an approver agreed.
  EXEMPTED,
  /// Does not hold: who was obliged has left, or the measure was withdrawn.
  VOID
}
