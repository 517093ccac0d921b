package id.netra.app.letters;

import id.netra.app.platform.Words;
import id.netra.text.cite.ReferenceChecker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What is to be said of the legal references in a text.
@Component
public class Citations {
  private final ReferenceChecker checker;

  Citations(ReferenceChecker checker) {
    this.checker = checker;
  }

  /// The text with its findings, as pages show it, judged by the law of that day.
  public CheckedPage check(String text, LocalDate day, Words words) {
    var draft = new Draft(text, day, Draft.DayFrom.TEXT, "", new TreeSet<>());
    return CheckedPage.of(draft, draft.passages(checker), words);
  }

  /// The text with everything corrected that can be without a person.
  public String corrected(String text, LocalDate day) {
    var draft = new Draft(text, day, Draft.DayFrom.TEXT, "", new TreeSet<>());
    List<Draft.Passage> passages = draft.passages(checker);
    Set<Integer> mendable =
        passages.stream()
            .filter(passage -> passage.gravest().status().isProblem())
            .map(Draft.Passage::number)
            .collect(Collectors.toSet());
    return draft.corrected(draft.with(mendable).edits(passages));
  }

  /// The same of a letter that bears that number, which it does not cite.
  public List<CheckedPage.Finding> findings(
      String text, LocalDate day, String number, Words words) {
    String own = joined(number);
    return findings(text, day, words).stream()
        .filter(finding -> own.isEmpty() || !joined(finding.words()).contains(own))
        .toList();
  }

  private static String joined(String text) {
    return text.replaceAll("\\s", "");
  }

  /// Only what needs a word: no finding that is simply right.
  public List<CheckedPage.Finding> findings(String text, LocalDate day, Words words) {
    return check(text, day, words).paragraphs().stream()
        .flatMap(paragraph -> paragraph.lines().stream())
        .flatMap(line -> line.margin().stream())
        .toList();
  }
}
