package id.netra.app.letters;

import id.netra.app.platform.Words;
import id.netra.text.cite.Reference;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A checked draft as its page shows it.
///
/// @param day the day for which it was checked, in words
/// @param corrected the text with what was replaced so far
/// @param paragraphs the text, cut where findings begin and end
/// @param total how many references were found
/// @param wrong how many need a look
/// @param open how many of those still stand as they were
/// @param mendable how many of the open ones a press can mend
/// @param unknown how many are not in the registry
public record CheckedPage(
    String day,
    String corrected,
    List<Paragraph> paragraphs,
    int total,
    int wrong,
    int open,
    int mendable,
    int unknown) {

  /// What stands between two empty lines.
  public record Paragraph(List<Line> lines) {}

  /// One line of the text.
  ///
  /// @param margin what is said of it, each finding in the line where it ends
  public record Line(List<Piece> pieces, List<Finding> margin) {}

  /// Some words.
  ///
  /// @param finding what is said of them; null for all other words
  /// @param last true for the last piece of its finding
  public record Piece(String text, @Nullable Finding finding, boolean last) {}

  /// What is said of some words.
  ///
  /// @param look `no`, `if`, `open` or `yes`
  /// @param heading two or three words: what is wrong
  /// @param notes why, in plain words
  /// @param replacement the words to put there; null if that needs a person
  /// @param suggestion what should be cited, in short; null if nothing better is known
  /// @param instrument the page of the instrument meant; null if it is not in the registry
  /// @param accepted true if the replacement stands there now
  public record Finding(
      int number,
      String look,
      String heading,
      String words,
      List<String> notes,
      @Nullable String replacement,
      @Nullable String suggestion,
      @Nullable String instrument,
      boolean accepted) {

    /// True if the page says something of it in the margin.
    public boolean isSaid() {
      return !look.equals("yes");
    }
  }

  static CheckedPage of(Draft draft, List<Draft.Passage> passages, Words words) {
    List<Finding> findings =
        passages.stream().map(passage -> finding(draft, passage, words)).toList();
    int wrong = (int) findings.stream().filter(CheckedPage::isWrong).count();
    List<Finding> open =
        findings.stream().filter(finding -> isWrong(finding) && !finding.accepted()).toList();
    int mendable = (int) open.stream().filter(finding -> finding.replacement() != null).count();
    int unknown = (int) findings.stream().filter(one -> one.look().equals("open")).count();
    return new CheckedPage(
        day(draft, words),
        draft.corrected(draft.edits(passages)),
        paragraphs(draft.text(), passages, findings),
        findings.size(),
        wrong,
        open.size(),
        mendable,
        unknown);
  }

  private static String day(Draft draft, Words words) {
    Locale locale = Locale.of(words.language().code());
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(draft.day());
  }

  private static boolean isWrong(Finding finding) {
    return finding.look().equals("no") || finding.look().equals("if");
  }

  private static Finding finding(Draft draft, Draft.Passage passage, Words words) {
    Reference reference = passage.gravest();
    List<String> notes =
        passage.references().stream()
            .filter(one -> one.status() == reference.status() && one.note() != null)
            .map(one ->
                String.valueOf(one.note() == null ? "" : one.note().in(words.language().code())))
            .distinct()
            .toList();
    String replacement = reference.status().isProblem() ? reference.replacement() : null;
    return new Finding(
        passage.number(),
        StatusLook.of(reference.status()),
        words.text("letters.status." + reference.status().name()),
        reference.text(),
        notes,
        replacement,
        reference.status().isProblem() ? reference.suggestion() : null,
        reference.instrument() == null ? null : "/aturan/peraturan/" + reference.instrument(),
        replacement != null && draft.accepted().contains(passage.number()));
  }

  private static List<Paragraph> paragraphs(
      String text, List<Draft.Passage> passages, List<Finding> findings) {
    var cut = new Cut(text);
    int from = 0;
    for (int i = 0; i < passages.size(); i++) {
      Reference reference = passages.get(i).first();
      cut.add(from, reference.start(), null);
      cut.add(reference.start(), reference.end(), findings.get(i));
      from = reference.end();
    }
    cut.add(from, text.length(), null);
    return cut.paragraphs();
  }

  /// Cuts a text into paragraphs at empty lines, these into lines, and these into pieces.
  private static final class Cut {
    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Finding> margin = new ArrayList<>();

    private Cut(String text) {
      this.text = text;
    }

    private void add(int start, int end, @Nullable Finding finding) {
      int from = start;
      while (from < end) {
        int feed = text.indexOf('\n', from);
        int to = feed < 0 || feed >= end ? end : feed;
        String words = text.substring(from, to).replace("\r", "").replace("\f", "");
        if (!words.isEmpty()) {
          pieces.add(new Piece(words, finding, to == end));
        }
        if (finding != null && finding.isSaid() && to == end) {
          margin.add(finding);
        }
        if (to == feed) {
          line();
        }
        from = to + 1;
      }
    }

    private void line() {
      if (pieces.stream().allMatch(piece -> piece.text().isBlank())) {
        paragraph();
      } else {
        lines.add(new Line(List.copyOf(pieces), List.copyOf(margin)));
      }
      pieces.clear();
      margin.clear();
    }

    private void paragraph() {
      if (!lines.isEmpty()) {
        paragraphs.add(new Paragraph(List.copyOf(lines)));
        lines.clear();
      }
    }

    private List<Paragraph> paragraphs() {
      line();
      paragraph();
      return List.copyOf(paragraphs);
    }
  }
}
