package id.netra.cli;

import id.netra.forms.AskStream;
import id.netra.law.RuleBook;
import id.netra.text.QuestionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
    var questions = new AskStream(new QuestionReader(), books, clock);
    if (batch) {
      String file = words.isEmpty() ? LineFile.STANDARD_INPUT : words.getFirst();
      return LineFile.answer(file, in, out, questions::run);
    }
    questions.text(text(), out);
    out.flush();
    return LineFile.DONE;
  }

  /// What stands on the command line; else what comes in.
  private String text() throws IOException {
    @Nullable String typed = words.isEmpty() ? null : String.join(" ", words);
    return typed != null && !typed.equals(LineFile.STANDARD_INPUT)
        ? typed
        : new String(in.readNBytes(QuestionReader.LONGEST * 4), StandardCharsets.UTF_8);
  }
}
