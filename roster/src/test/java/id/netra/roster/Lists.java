package id.netra.roster;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Lists written for a test, and what is found in them.
record Lists(List<Problem> problems, List<Entry> entries, RosterCheck.Summary summary) {
  static final String HEADER = String.join(",", MadeRoster.HEADINGS);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /// What is found in a file.
  static Lists check(Path file) throws IOException, UnreadableRoster {
    RosterReader reader = RosterReader.open(file);
    return check(reader, reader.suggested());
  }

  static Lists check(RosterReader reader, Mapping mapping) throws IOException, UnreadableRoster {
    var problems = new ArrayList<Problem>();
    var entries = new ArrayList<Entry>();
    var summary =
        RosterCheck.run(
            reader,
            mapping,
            TODAY,
            new RosterCheck.Listener() {
              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }

              @Override
              public void entry(Entry entry) {
                entries.add(entry);
              }
            });
    return new Lists(problems, entries, summary);
  }

  /// What is found in lines.
  static Lists checkLines(String... lines) throws IOException, UnreadableRoster {
    return checkText(String.join("\n", lines), StandardCharsets.UTF_8);
  }

  static Lists checkText(String text, Charset charset) throws IOException, UnreadableRoster {
    return checkBytes(text.getBytes(charset));
  }

  static Lists checkBytes(byte[] bytes) throws IOException, UnreadableRoster {
    Path file = Files.createTempFile("roster", ".csv");
    try {
      Files.write(file, bytes);
      return check(file);
    } finally {
      Files.delete(file);
    }
  }

  /// The problems as `row KIND`.
  List<String> told() {
    return problems.stream().map(problem -> problem.row() + " " + problem.kind()).toList();
  }
}
