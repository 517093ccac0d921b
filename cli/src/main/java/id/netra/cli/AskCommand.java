package id.netra.cli;

import id.netra.forms.AskStream;
import id.netra.forms.UnderstoodJson;
import id.netra.law.RuleBook;
import id.netra.text.QuestionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads one question, or a batch of them, and says which kinds of act they seem to be about.
@Command(name = "ask", mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int BAD_LINES = 3;
  private static final String STANDARD_INPUT = "-";

  private final Supplier<RuleBook> books;
  private final Clock clock;
  private final InputStream in;
  private final OutputStream out;
  private boolean batch;
  private List<String> words = List.of();

  AskCommand(Supplier<RuleBook> books, Clock clock, InputStream in, OutputStream out) {
    this.books = books;
    this.clock = clock;
    this.in = in;
    this.out = out;
  }

  @Option(names = "--batch")
  void setBatch(boolean wanted) {
    batch = wanted;
  }

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  void setWords(List<String> given) {
    words = List.copyOf(given);
  }

  @Override
  public Integer call() throws IOException {
    RuleBook book = books.get();
    LocalDate today = book.zones().day(clock.instant(), null);
    var reader = new QuestionReader();
    if (batch) {
      String file = words.isEmpty() ? STANDARD_INPUT : words.getFirst();
      boolean good;
      try (InputStream questions =
          file.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file))) {
        good = new AskStream(reader, today).run(questions, out);
      }
      out.flush();
      return good ? DONE : BAD_LINES;
    }
    String text = text();
    out.write(UnderstoodJson.whole(null, reader.read(text, today), book, clock.instant()));
    out.write('\n');
    out.flush();
    return DONE;
  }

  /// What stands on the command line; else what comes in.
  private String text() throws IOException {
    @Nullable String typed = words.isEmpty() ? null : String.join(" ", words);
    return typed != null && !typed.equals(STANDARD_INPUT)
        ? typed
        : new String(in.readNBytes(QuestionReader.LONGEST * 4), StandardCharsets.UTF_8);
  }
}
