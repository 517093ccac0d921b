package id.netra.law.assessment;

import id.netra.law.assessment.Finding.Sanction;
import id.netra.law.rule.Rule;
import java.util.List;

/// A rule in force, with those of its citations that were in force too.
///
/// @param sanctions lowest first; empty for rules that forbid nothing
record ActiveRule(Rule rule, List<String> citations, List<Sanction> sanctions) {}
