package id.netra.cli;

import id.netra.forms.AssessmentStream;
import id.netra.law.RuleBook;
import id.netra.law.catalogue.BrokenCatalogue;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: each command is a method, and all it needs comes as arguments.
@Command(
    name = "netra",
    resourceBundle = "id.netra.cli.words",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    version = "netra 0.1")
final class Netra {
  private static final int USAGE = 2;
  private static final int INTERNAL = 70;

  private final Supplier<RuleBook> book;
  private final Clock clock;
  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter words;
  private String language = "id";

  /// @param book read only when a command needs it
  Netra(Supplier<RuleBook> book, Clock clock, InputStream in, OutputStream out, PrintWriter words) {
    this.book = book;
    this.clock = clock;
    this.in = in;
    this.out = out;
    this.words = words;
  }

  static void main(String[] args) throws IOException {
    // What libraries have to say of the virtual machine is no business of whoever reads the answer.
    LogManager.getLogManager().reset();
    var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    var words = new PrintWriter(System.err, true, System.err.charset());
    var netra = new Netra(RuleBook::current, Clock.systemUTC(), System.in, out, words);
    int status;
    try {
      status = netra.run(args);
    } catch (OutOfMemoryError full) {
      status = netra.complain(INTERNAL, netra.say("usage.memory"));
    }
    Runtime.getRuntime().halt(status);
  }

  int run(String... args) {
    language = languageOf(args);
    return new CommandLine(this)
        .addSubcommand(new LawCommand(book, out, words, language))
        .addSubcommand(new AskCommand(book, clock, in, out))
        .addSubcommand(new CiteCommand(book, clock, in, out, words, language))
        .addSubcommand(new ClipCommand(book, clock, in, out, language))
        .addSubcommand(new RosterCommand(clock, out, words, language))
        .addSubcommand(new WordsCommand(root(), words, language))
        .setResourceBundle(
            ResourceBundle.getBundle(
                "id.netra.cli.words", language.equals("en") ? Locale.ENGLISH : Locale.ROOT))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(words)
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler(this::explain)
        .execute(args);
  }

  @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT)
  void setLanguage(String wanted) {
    if (!wanted.equals("id") && !wanted.equals("en")) {
      throw new TypeConversionException(wanted);
    }
    language = wanted;
  }

  @Command(name = "assess", mixinStandardHelpOptions = true)
  int assess(@Parameters(paramLabel = "FILE", arity = "0..1", defaultValue = "-") String file)
      throws IOException {
    return LineFile.answer(file, in, out, new AssessmentStream(book.get(), clock)::run);
  }

  /// Does a little of everything, so that the virtual machine learns what to keep ready.
  @Command(name = "rehearse", hidden = true)
  int rehearse(@Parameters(paramLabel = "DIR") Path folder) throws IOException {
    String acts = folder.resolve("rehearsal.ndjson").toString();
    String pdf = folder.resolve("rehearsal.pdf").toString();
    int status = assess(acts);
    new CommandLine(new CiteCommand(book, clock, in, out, words, language)).execute(pdf);
    new CommandLine(new CiteCommand(book, clock, in, out, words, language)).execute("--json", pdf);
    String list = folder.resolve("rehearsal.csv").toString();
    new CommandLine(new RosterCommand(clock, out, words, language)).execute("check", list);
    return status;
  }

  /// The checkout, which `./netra` names.
  private static Path root() {
    return Path.of(System.getProperty("netra.root", "."));
  }

  /// The language asked for, before anything else is understood: complaints need it too.
  private static String languageOf(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang=en")
          || (args[i].equals("en") && i > 0 && args[i - 1].equals("--lang"))) {
        return "en";
      }
    }
    return "id";
  }

  /// Names the mistake in the reader's language, and where to look.
  private int misused(ParameterException mistake, String[] args) {
    String sentence =
        switch (mistake) {
          case UnmatchedArgumentException unmatched ->
              say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
          case MissingParameterException missing ->
              say(
                  "usage.missing",
                  String.join(
                      " ", missing.getMissing().stream().map(ArgSpec::paramLabel).toList()));
          case ParameterException _ when isOf("--date", mistake) -> say("usage.date");
          default -> say("usage.lang");
        };
    String help = mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    return complain(USAGE, sentence + " " + say("usage.help", help));
  }

  private static boolean isOf(String option, ParameterException mistake) {
    return mistake.getArgSpec() instanceof OptionSpec spec && spec.longestName().equals(option);
  }

  /// Says in one line what went wrong and what to do; a defect of ours keeps its stack trace.
  private int explain(Exception exception, CommandLine command, ParseResult parsed) {
    String trouble = FileTrouble.sentence(exception, language);
    if (trouble != null) {
      return complain(USAGE, trouble);
    }
    return switch (exception) {
      case BrokenCatalogue broken -> complain(INTERNAL, broken.text().in(language));
      case IOException broken when isClosedPipe(broken) -> LineFile.DONE;
      case IOException broken ->
          complain(INTERNAL, say("usage.io", String.valueOf(broken.getMessage())));
      default -> {
        exception.printStackTrace(words);
        yield complain(INTERNAL, say("usage.defect"));
      }
    };
  }

  /// Whoever reads our output may stop reading: `netra assess acts.ndjson | head` is no error.
  private static boolean isClosedPipe(IOException broken) {
    String message = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe");
  }

  private int complain(int status, String sentence) {
    words.println("netra: " + sentence);
    return status;
  }

  private String say(String key, Object... arguments) {
    return Words.text(key, arguments).in(language);
  }
}
