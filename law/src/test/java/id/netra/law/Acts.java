package id.netra.law;

import id.netra.law.act.Act;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.assessment.Assessment;
import java.time.Instant;

/// Acts written as `facet=value` words, for tests.
final class Acts {
  static final RuleBook BOOK = RuleBook.current();
  static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

  private Acts() {}

  /// An act from words such as `kind=LIKE date=2024-10-13 attributes=[SYMBOL,PARTY]`.
  static Act act(String words) {
    try {
      return ActDraft.of(words).act();
    } catch (BadAct bad) {
      throw new IllegalArgumentException(bad.field() + ": " + bad.getMessage(), bad);
    }
  }

  static Assessment assess(Act act) {
    try {
      return BOOK.assess(act, NOW);
    } catch (BadAct bad) {
      throw new IllegalArgumentException(bad.field() + ": " + bad.getMessage(), bad);
    }
  }

  static Assessment assess(String words) {
    return assess(act(words));
  }
}
