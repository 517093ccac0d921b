package id.netra.law;

import id.netra.law.act.Act;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.assessment.Assessment;
import java.time.Instant;
import java.util.List;

/// Acts written as `facet=value` words, for tests.
final class Acts {
  static final RuleBook BOOK = RuleBook.current();
  static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

  private Acts() {}

  /// An act from words such as `kind=LIKE date=2024-10-13 attributes=[SYMBOL,PARTY]`.
  static Act act(String words) {
    try {
      return draft(words).act();
    } catch (BadAct bad) {
      throw new IllegalArgumentException(bad.field() + ": " + bad.getMessage(), bad);
    }
  }

  static ActDraft draft(String words) throws BadAct {
    var draft = new ActDraft();
    for (String word : words.strip().split("\\s+", -1)) {
      String[] pair = word.split("=", 2);
      if (pair[0].equals("attributes")) {
        String inner = pair[1].substring(1, pair[1].length() - 1);
        draft.attributes(inner.isEmpty() ? List.of() : List.of(inner.split(",", -1)));
      } else {
        draft.set(pair[0], pair[1]);
      }
    }
    return draft;
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
