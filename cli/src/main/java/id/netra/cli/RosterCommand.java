package id.netra.cli;

import id.netra.roster.Field;
import id.netra.roster.Mapping;
import id.netra.roster.RosterCheck;
import id.netra.roster.RosterReader;
import id.netra.roster.UnreadableRoster;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks personnel lists.
@Command(name = "roster", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "check")
final class RosterCommand implements Callable<Integer> {
  private static final int PROBLEMS = 1;
  private static final int USAGE = 2;
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Clock clock;
  private final OutputStream out;
  private final PrintWriter words;
  private final String language;

  RosterCommand(Clock clock, OutputStream out, PrintWriter words, String language) {
    this.clock = clock;
    this.out = out;
    this.words = words;
    this.language = language;
  }

  /// Says which subcommands there are.
  @Override
  public Integer call() {
    return misused(say("usage.roster"));
  }

  /// Tells every problem of a list.
  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--json") boolean json,
      @Option(names = "--map", paramLabel = "FIELD=HEADING") List<String> maps)
      throws IOException, UnreadableRoster {
    if (Files.isDirectory(file)) {
      throw new LineFile.IsDirectory(file.toString());
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    RosterReader reader = RosterReader.open(file);
    Mapping mapping = reader.suggested();
    for (String map : maps == null ? List.<String>of() : maps) {
      int equals = map.indexOf('=');
      Field field = equals < 0 ? null : Field.of(map.substring(0, equals).strip());
      int column = equals < 0 ? -1 : reader.header().column(map.substring(equals + 1));
      if (field == null) {
        return misused(say("roster.no-field", map, String.join(", ", Field.headings())));
      }
      if (column < 0) {
        return misused(say("roster.no-heading", map.substring(equals + 1), headings(reader)));
      }
      mapping = mapping.with(field, column);
    }
    if (!mapping.missing().isEmpty()) {
      String missing =
          mapping.missing().stream().map(Field::heading).collect(Collectors.joining(", "));
      return misused(say("roster.missing", missing, headings(reader)));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAKARTA);
    RosterReport told =
        json ? new RosterLines(out) : new RosterSummary(out, language, reader, mapping);
    RosterCheck.Summary summary = RosterCheck.run(reader, mapping, today, told);
    told.end(summary);
    out.flush();
    return summary.total() == 0 ? LineFile.DONE : PROBLEMS;
  }

  private static String headings(RosterReader reader) {
    return reader.header().headings().stream()
        .filter(heading -> !heading.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private int misused(String sentence) {
    words.println("netra: " + sentence);
    return USAGE;
  }

  private String say(String key, Object... arguments) {
    return Words.text(key, arguments).in(language);
  }
}
