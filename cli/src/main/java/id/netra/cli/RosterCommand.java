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
import org.jspecify.annotations.Nullable;
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
    complain(say("usage.roster"));
    return USAGE;
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
    Mapping mapping = mapping(reader, maps == null ? List.of() : maps);
    if (mapping == null) {
      return USAGE;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAKARTA);
    RosterReport told =
        json ? new RosterLines(out) : new RosterSummary(out, language, reader, mapping);
    RosterCheck.Summary summary = RosterCheck.run(reader, mapping, today, told);
    told.end(summary);
    out.flush();
    return summary.total() == 0 ? LineFile.DONE : PROBLEMS;
  }

  /// The columns that are understood, and those that the person names; null after a complaint.
  private @Nullable Mapping mapping(RosterReader reader, List<String> maps) {
    Mapping mapping = reader.suggested();
    for (String map : maps) {
      int equals = map.indexOf('=');
      Field field = equals < 0 ? null : Field.of(map.substring(0, equals).strip());
      if (field == null) {
        return refused(say("roster.no-field", map, String.join(", ", Field.headings())));
      }
      String heading = map.substring(equals + 1);
      int column = reader.header().column(heading);
      if (column < 0) {
        return refused(say("roster.no-heading", heading, headings(reader)));
      }
      mapping = mapping.with(field, column);
    }
    if (!mapping.missing().isEmpty()) {
      String missing =
          mapping.missing().stream().map(Field::heading).collect(Collectors.joining(", "));
      return refused(say("roster.missing", missing, headings(reader)));
    }
    return mapping;
  }

  private @Nullable Mapping refused(String sentence) {
    complain(sentence);
    return null;
  }

  private static String headings(RosterReader reader) {
    return reader.header().headings().stream()
        .filter(heading -> !heading.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private void complain(String sentence) {
    words.println("netra: " + sentence);
  }

  private String say(String key, Object... arguments) {
    return Words.text(key, arguments).in(language);
  }
}
