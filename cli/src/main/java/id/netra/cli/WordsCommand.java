package id.netra.cli;

import id.netra.cli.review.Checkout;
import id.netra.cli.review.Revision;
import id.netra.cli.review.Sheet;
import id.netra.law.catalogue.BrokenCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Every text that people read, on its way to a lawyer and back.
@Command(name = "words", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "export|import")
final class WordsCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int PROBLEMS = 1;
  private static final int USAGE = 2;

  private final Path root;
  private final PrintWriter words;
  private final String language;

  /// @param root the checkout whose texts these are
  WordsCommand(Path root, PrintWriter words, String language) {
    this.root = root;
    this.words = words;
    this.language = language;
  }

  /// Says which subcommands there are.
  @Override
  public Integer call() {
    return complain("usage.words");
  }

  /// Writes the table.
  @Command(name = "export", mixinStandardHelpOptions = true)
  int export(
      @Parameters(paramLabel = "FILE.csv") Path file,
      @Option(names = "--only", paramLabel = "MODULE", defaultValue = "") String only)
      throws IOException {
    var checkout = new Checkout(root);
    if (!only.isEmpty() && !checkout.has(only)) {
      return complain("usage.no-module", only);
    }
    if (Files.isDirectory(file)) {
      return complain("usage.directory", file);
    }
    words.println("netra: " + say("words.exported", Sheet.write(checkout, only, file), file));
    return DONE;
  }

  /// Puts the new texts of a table into the files.
  @Command(name = "import", mixinStandardHelpOptions = true)
  int take(@Parameters(paramLabel = "FILE.csv") Path file, @Option(names = "--dry-run") boolean dry)
      throws IOException {
    try {
      return report(Revision.of(new Checkout(root), file, dry), dry);
    } catch (Sheet.NotASheet other) {
      return complain("usage.no-sheet", file, String.valueOf(other.getMessage()));
    } catch (BrokenCatalogue broken) {
      words.println("netra: " + say("words.refused") + " " + broken.text().in(language));
      return PROBLEMS;
    }
  }

  private int report(Revision.Outcome outcome, boolean dry) {
    for (Revision.Conflict conflict : outcome.conflicts()) {
      words.println(
          conflict.file() + " " + conflict.key() + ": " + say("words." + conflict.reason()));
    }
    for (String text : outcome.oneSided()) {
      words.println(text + ": " + say("words.one-sided"));
    }
    if (!outcome.edition().isEmpty()) {
      words.println("netra: " + say("words.edition", outcome.edition()));
    }
    words.println(
        "netra: "
            + say(
                dry ? "words.would" : "words.imported",
                outcome.changed(),
                outcome.unchanged(),
                outcome.conflicts().size()));
    return outcome.conflicts().isEmpty() ? DONE : PROBLEMS;
  }

  private int complain(String key, Object... arguments) {
    words.println("netra: " + say(key, arguments));
    return USAGE;
  }

  private String say(String key, Object... arguments) {
    return Words.text(key, arguments).in(language);
  }
}
