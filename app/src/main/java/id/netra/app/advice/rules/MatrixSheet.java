package id.netra.app.advice.rules;

import id.netra.app.advice.VerdictLook;
import id.netra.law.act.Facet;
import id.netra.law.act.Stage;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The matrix in the reader's language, equal neighbours merged.
///
/// @param election its name
/// @param status the name of the status
/// @param asOf the day by whose rules, in words
public record MatrixSheet(
    String election, String status, String asOf, List<Head> heads, List<Group> groups) {

  /// One choice of a filter.
  ///
  /// @param value as it stands in the address
  public record Choice(String value, String label, boolean chosen) {}

  /// A column's heading.
  ///
  /// @param here true where the day of asking lies
  public record Head(String name, String days, boolean here) {}

  /// Rows that belong together.
  public record Group(String name, List<Row> rows) {}

  /// A situation.
  ///
  /// @param link to the rules about acts of its kind
  public record Row(Link link, List<Cell> cells) {}

  /// What holds at one stage or at several next to each other.
  ///
  /// @param look the style and shape of the verdict
  /// @param word the verdict
  /// @param note a short second line; empty where nothing is to be said
  /// @param width how many stages
  /// @param where the names of the stages
  public record Cell(String look, String word, String note, int width, String where) {
    boolean isLike(Cell other) {
      return look.equals(other.look) && word.equals(other.word) && note.equals(other.note);
    }
  }

  static MatrixSheet of(Matrix matrix, boolean today, Speech speech) {
    boolean registration =
        matrix.columns().stream().anyMatch(column -> column.stage() == Stage.REGISTRATION);
    List<Head> heads =
        matrix.columns().stream()
            .map(column -> {
              boolean both = column.stage() == Stage.VERIFICATION && !registration;
              String days = speech.shortDays(column.days());
              String here = today ? "rules.now" : "rules.then";
              return new Head(
                  both ? speech.text("rules.stage.both") : speech.stage(column.stage()),
                  column.here() ? speech.text(here, days) : days,
                  column.here());
            })
            .toList();
    var groups = new ArrayList<Group>();
    for (Matrix.Row row : matrix.rows()) {
      String name = speech.text("rules.situations." + row.situation().group());
      if (groups.isEmpty() || !groups.getLast().name().equals(name)) {
        groups.add(new Group(name, new ArrayList<>()));
      }
      groups.getLast().rows().add(row(row, heads, speech));
    }
    return new MatrixSheet(
        speech.in(matrix.election().title()),
        speech.value(Facet.STATUS, matrix.status()),
        speech.day(matrix.asOf()),
        heads,
        groups);
  }

  private static Row row(Matrix.Row row, List<Head> heads, Speech speech) {
    String label = speech.text("rules.situation." + row.situation().key());
    var cells = new ArrayList<Cell>();
    int start = 0;
    for (int i = 0; i < heads.size(); i++) {
      Cell cell = cell(row.findings().get(i), speech);
      boolean merged = !cells.isEmpty() && cells.getLast().isLike(cell);
      start = merged ? start : i;
      if (merged) {
        cells.removeLast();
      }
      cells.add(
          new Cell(
              cell.look(),
              cell.word(),
              cell.note(),
              i - start + 1,
              where(heads, start, i, speech)));
    }
    return new Row(new Link(speech.kind(row.situation().kind()).path(), label), cells);
  }

  /// On a phone each merged cell is a line of its own and must say for which stages it stands.
  private static String where(List<Head> heads, int first, int last, Speech speech) {
    if (last - first + 1 == heads.size()) {
      return speech.text("rules.all-stages");
    }
    String from = heads.get(first).name();
    String words = from;
    if (last > first) {
      words =
          last == heads.size() - 1
              ? speech.text("rules.onwards", from)
              : speech.text("rules.to-stage", from, small(heads.get(last).name()));
    }
    boolean here = heads.subList(first, last + 1).stream().anyMatch(Head::here);
    return here ? speech.text("rules.here", words) : words;
  }

  /// A name within a sentence.
  private static String small(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static Cell cell(Finding finding, Speech speech) {
    boolean depends = finding.verdict() == Verdict.UNDETERMINED && !finding.questions().isEmpty();
    return new Cell(
        VerdictLook.of(finding.verdict()),
        speech.text(depends ? "rules.depends" : VerdictLook.key(finding.verdict())),
        MatrixNote.of(finding, speech),
        1,
        "");
  }

  /// How many situations the table holds.
  public int rows() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }
}
