package id.netra.app.letters;

import id.netra.documents.Edit;
import id.netra.text.cite.Reference;
import id.netra.text.cite.ReferenceChecker;
import id.netra.text.cite.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// A text and what its writer decided so far. It travels in the form and is kept nowhere.
///
/// @param text as it was when it came
/// @param day the day for which it is checked
/// @param dayFrom where that day comes from
/// @param kind the ending of the file it came from, such as `.docx`; empty for pasted text
/// @param accepted the numbers of the findings whose replacement is wanted, 1 for the first
public record Draft(
    String text, LocalDate day, DayFrom dayFrom, String kind, SortedSet<Integer> accepted) {
  /// Where the day of a draft comes from.
  public enum DayFrom {
    WRITER,
    TEXT,
    TODAY
  }

  /// A stretch of the text about which something is to be said.
  ///
  /// @param number its place among the findings, 1 for the first; 0 if all is well there
  /// @param references what was found there: several where several articles share a keyword
  public record Passage(int number, List<Reference> references) {
    Reference first() {
      return references.getFirst();
    }

    /// The one to show: the first with a problem, else the first that is not simply right.
    Reference gravest() {
      return references.stream().max(Comparator.comparingInt(Passage::weight)).orElseThrow();
    }

    private static int weight(Reference reference) {
      return reference.status().isProblem() ? 2 : reference.status() == Status.OK ? 0 : 1;
    }
  }

  public Draft {
    accepted = new TreeSet<>(accepted);
  }

  Draft with(Set<Integer> numbers) {
    return new Draft(text, day, dayFrom, kind, new TreeSet<>(numbers));
  }

  /// What the text cites, in its order; what needs a word is numbered.
  List<Passage> passages(ReferenceChecker checker) {
    var stretches = new ArrayList<List<Reference>>();
    int reached = 0;
    int start = -1;
    for (Reference reference : checker.check(text, day)) {
      if (reference.start() == start) {
        stretches.getLast().add(reference);
      } else if (reference.start() >= reached) {
        stretches.add(new ArrayList<>(List.of(reference)));
        start = reference.start();
        reached = reference.end();
      }
    }
    var passages = new ArrayList<Passage>();
    int number = 0;
    for (List<Reference> stretch : stretches) {
      boolean fine = stretch.stream().allMatch(one -> one.status() == Status.OK);
      passages.add(new Passage(fine ? 0 : ++number, List.copyOf(stretch)));
    }
    return passages;
  }

  /// The changes that its writer accepted.
  List<Edit> edits(List<Passage> passages) {
    var edits = new ArrayList<Edit>();
    for (Passage passage : passages) {
      String words = passage.gravest().replacement();
      if (accepted.contains(passage.number()) && words != null) {
        edits.add(new Edit(passage.first().start(), passage.first().end(), words));
      }
    }
    return edits;
  }

  /// The text with these changes.
  String corrected(List<Edit> edits) {
    var corrected = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      corrected.append(text, from, edit.start()).append(edit.replacement());
      from = edit.end();
    }
    return corrected.append(text, from, text.length()).toString();
  }
}
