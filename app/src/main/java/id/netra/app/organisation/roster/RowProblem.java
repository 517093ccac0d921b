package id.netra.app.organisation.roster;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.act.Text;
import id.netra.roster.Field;
import id.netra.roster.Problem;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is wrong with a row, be it by itself or in the light of what is recorded here.
///
/// @param field the heading of the column; null if it is the whole row
record RowProblem(int row, @Nullable String field, String kind, Text message, Text cure) {

  static RowProblem of(Problem problem) {
    return new RowProblem(
        problem.row(),
        problem.column() == null ? null : problem.column().heading(),
        problem.kind().name(),
        problem.message(),
        problem.cure());
  }

  /// The row names a unit in which nobody can be put from the day of the list on.
  static RowProblem closed(int row, PassingUnits.Passing unit) {
    String key = unit.isYetToOpen() ? "unit-not-yet" : "unit-closed";
    return new RowProblem(
        row,
        Field.UNIT_NAME.heading(),
        unit.isYetToOpen() ? "UNIT_NOT_YET" : "UNIT_CLOSED",
        text(words -> words.text("roster." + key, unit.name(), words.day(unit.day()))),
        text(words -> words.text("roster." + key + "-cure", words.day(unit.day()))));
  }

  /// The row is about somebody of whom the list does not speak.
  static RowProblem elsewhere(int row) {
    return new RowProblem(
        row,
        null,
        "ELSEWHERE",
        text(words -> words.text("roster.elsewhere")),
        text(words -> words.text("roster.elsewhere-cure")));
  }

  private static Text text(Function<Words, String> sentence) {
    return new Text(sentence.apply(Words.in(Language.ID)), sentence.apply(Words.in(Language.EN)));
  }
}
