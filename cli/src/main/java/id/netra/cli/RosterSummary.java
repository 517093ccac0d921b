package id.netra.cli;

import id.netra.roster.Mapping;
import id.netra.roster.Problem;
import id.netra.roster.RosterCheck;
import id.netra.roster.RosterReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a person reads of a checked list: what was understood, the problems by kind with their
/// first rows and what to do, and the totals.
final class RosterSummary implements RosterReport {
  /// Of each kind so many rows are told; `--json` tells all.
  private static final int ROWS = 10;

  private final OutputStream out;
  private final String language;
  private final RosterReader reader;
  private final Mapping mapping;
  private final Map<Problem.Kind, List<Problem>> first = new EnumMap<>(Problem.Kind.class);

  RosterSummary(OutputStream out, String language, RosterReader reader, Mapping mapping) {
    this.out = out;
    this.language = language;
    this.reader = reader;
    this.mapping = mapping;
  }

  @Override
  public void problem(Problem problem) {
    List<Problem> some = first.computeIfAbsent(problem.kind(), _ -> new ArrayList<>());
    if (some.size() < ROWS) {
      some.add(problem);
    }
  }

  @Override
  public void end(RosterCheck.Summary summary) throws IOException {
    String columns =
        mapping.columns().entrySet().stream()
            .map(entry ->
                entry.getKey().heading() + " = " + reader.header().headings().get(entry.getValue()))
            .collect(Collectors.joining("; "));
    print(say("roster.columns", columns));
    print(say("roster.first", String.valueOf(reader.header().line() + 1)));
    print("");
    for (Map.Entry<Problem.Kind, List<Problem>> entry : first.entrySet()) {
      kind(entry.getKey(), entry.getValue(), summary.problems().getOrDefault(entry.getKey(), 0));
    }
    print(
        say(
            "roster.totals",
            String.valueOf(summary.rows()),
            String.valueOf(summary.total()),
            String.valueOf(summary.entries()),
            String.valueOf(summary.rows() - summary.entries())));
    print(say(summary.total() == 0 ? "roster.sound" : "roster.next"));
  }

  private void kind(Problem.Kind kind, List<Problem> some, int count) throws IOException {
    print(say("roster.kind." + kind) + " (" + kind + "): " + count);
    Set<String> cures = new LinkedHashSet<>();
    for (Problem problem : some) {
      print(
          "  "
              + say("roster.row", String.valueOf(problem.row()))
              + " "
              + problem.message().in(language));
      cures.add(problem.cure().in(language));
    }
    if (count > some.size()) {
      print("  " + say("roster.more", String.valueOf(count - some.size())));
    }
    for (String cure : cures) {
      print("  → " + cure);
    }
    print("");
  }

  private void print(String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String say(String key, Object... arguments) {
    return Words.text(key, arguments).in(language);
  }
}
