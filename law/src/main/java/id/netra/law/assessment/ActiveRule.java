package id.netra.law.assessment;

import id.netra.law.assessment.Finding.Sanction;
import id.netra.law.rule.Rule;
import java.util.List;

/// A rule in force, with those of its citations that were in force too.
///
/// @param sanctions lowest first; empty for rules that forbid nothing
record ActiveRule(Rule rule, List<String> citations, List<Sanction> sanctions) {
  /// Rules have their ids; what a rule cites depends on the days.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ActiveRule active
            && rule.id().equals(active.rule.id())
            && citations.equals(active.citations)
            && sanctions.equals(active.sanctions));
  }

  @Override
  public int hashCode() {
    return rule.id().hashCode();
  }
}
