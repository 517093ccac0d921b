package id.netra.cli;

import id.netra.documents.UnreadableDocument;
import id.netra.forms.CiteStream;
import id.netra.law.RuleBook;
import id.netra.text.cite.ReferenceChecker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks the legal references of texts.
@Command(name = "cite", mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
  private static final int PROBLEMS = 1;

  private final Supplier<RuleBook> books;
  private final Clock clock;
  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter words;
  private final String language;
  private boolean batch;
  private boolean json;
  private boolean textOnly;
  private @Nullable LocalDate date;
  private List<String> files = List.of();

  CiteCommand(
      Supplier<RuleBook> books,
      Clock clock,
      InputStream in,
      OutputStream out,
      PrintWriter words,
      String language) {
    this.books = books;
    this.clock = clock;
    this.in = in;
    this.out = out;
    this.words = words;
    this.language = language;
  }

  @Option(names = "--batch")
  void setBatch(boolean wanted) {
    batch = wanted;
  }

  @Option(names = "--json")
  void setJson(boolean wanted) {
    json = wanted;
  }

  @Option(names = "--text")
  void setTextOnly(boolean wanted) {
    textOnly = wanted;
  }

  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  void setDate(LocalDate day) {
    date = day;
  }

  @Parameters(paramLabel = "FILE", arity = "0..*")
  void setFiles(List<String> given) {
    files = List.copyOf(given);
  }

  @Override
  public Integer call() throws IOException, UnreadableDocument {
    var citations = new Ahead<>(() -> new CiteStream(new ReferenceChecker(books.get()), clock));
    if (batch) {
      String file = files.isEmpty() ? LineFile.STANDARD_INPUT : files.getFirst();
      return LineFile.answer(file, in, out, citations.get()::run);
    }
    boolean sound = true;
    boolean readable = true;
    for (String file : files.isEmpty() ? List.of(LineFile.STANDARD_INPUT) : files) {
      try (Reader text = TextFile.open(file, in)) {
        if (textOnly) {
          copy(text);
        } else {
          sound &= check(citations.get(), text, file);
        }
      } catch (UnreadableDocument | IOException failure) {
        String trouble = FileTrouble.sentence(failure, language);
        if (trouble == null || files.size() < 2) {
          throw failure;
        }
        readable = false;
        words.println("netra: " + file + ": " + trouble);
      }
    }
    out.flush();
    return !readable ? LineFile.BAD_LINES : sound ? LineFile.DONE : PROBLEMS;
  }

  private void copy(Reader text) throws IOException {
    char[] some = new char[1 << 16];
    for (int read = text.read(some); read >= 0; read = text.read(some)) {
      out.write(new String(some, 0, read).getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Writes what was found; true if nothing is wrong.
  private boolean check(CiteStream citations, Reader text, String file) throws IOException {
    @Nullable String named = files.size() > 1 ? file : null;
    var summary = new CiteSummary(out, language, named);
    LocalDate day =
        citations.text(
            text,
            date,
            (reference, start, end) -> {
              summary.count(reference);
              if (json) {
                out.write(CiteStream.line(reference, start, end, named));
              } else {
                summary.line(reference);
              }
            });
    if (!json) {
      summary.end(day);
    }
    return summary.problems() == 0;
  }
}
