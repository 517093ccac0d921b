package id.netra.app.advice.rules;

import id.netra.law.act.Stage;
import id.netra.law.assessment.Finding;
import id.netra.law.calendar.Election;
import id.netra.law.rule.Span;
import java.time.LocalDate;
import java.util.List;

/// What the rule book says of every situation at every stage of an election.
///
/// @param asOf the day by whose rules
/// @param columns the stages that the election has
record Matrix(
    Election election, String status, LocalDate asOf, List<Column> columns, List<Row> rows) {

  /// A stage and its days.
  ///
  /// @param here true where the day of asking lies
  record Column(Stage stage, Span days, boolean here) {}

  /// A situation and what is found of it at each stage.
  record Row(Situation situation, List<Finding> findings) {}
}
