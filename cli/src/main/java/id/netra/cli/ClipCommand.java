package id.netra.cli;

import id.netra.documents.UnreadableDocument;
import id.netra.forms.ClipStream;
import id.netra.law.RuleBook;
import id.netra.text.cite.Reference;
import id.netra.text.cite.ReferenceChecker;
import id.netra.text.news.Clip;
import id.netra.text.news.NewsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads a page of news, or a batch of them, and says what it tells of a programme.
@Command(name = "clip", mixinStandardHelpOptions = true)
final class ClipCommand implements Callable<Integer> {
  private final Supplier<RuleBook> books;
  private final Clock clock;
  private final InputStream in;
  private final OutputStream out;
  private final String language;
  private boolean batch;
  private boolean json;
  private String file = LineFile.STANDARD_INPUT;

  ClipCommand(
      Supplier<RuleBook> books, Clock clock, InputStream in, OutputStream out, String language) {
    this.books = books;
    this.clock = clock;
    this.in = in;
    this.out = out;
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

  @Parameters(paramLabel = "FILE", arity = "0..1")
  void setFile(String given) {
    file = given;
  }

  @Override
  public Integer call() throws IOException, UnreadableDocument {
    var pages = new ClipStream(new NewsReader(), new ReferenceChecker(books.get()), clock);
    if (batch) {
      return LineFile.answer(file, in, out, pages::run);
    }
    ClipStream.Page page = pages.read(TextFile.page(file, in));
    if (json) {
      ClipStream.write(page, out);
    } else {
      tell(page, new PrintWriter(out, false, StandardCharsets.UTF_8));
    }
    out.flush();
    return LineFile.DONE;
  }

  private void tell(ClipStream.Page page, PrintWriter words) {
    Clip clip = page.clip();
    words.println(say(clip.isProgramme() ? "clip.programme" : "clip.none"));
    line(words, "clip.region", clip.region() == null ? null : clip.region().name());
    line(words, "clip.day", clip.eventDate());
    line(words, "clip.measures", clip.measures().isEmpty() ? null : measures(clip));
    line(words, "clip.lead", clip.leadOffice());
    line(words, "clip.participants", clip.participants());
    List<String> circulars = page.circularNumbers();
    line(words, "clip.circulars", circulars.isEmpty() ? null : String.join(", ", circulars));
    page.references().stream()
        .filter(reference -> !reference.type().isLetter())
        .forEach(reference -> line(words, "clip.cites", cited(reference)));
    words.flush();
  }

  private String cited(Reference reference) {
    String text = reference.text().replaceAll("\\s+", " ");
    String better = reference.suggestion() == null ? "" : " → " + reference.suggestion();
    return text + " (" + say("cite.status." + reference.status().name()) + better + ")";
  }

  private String measures(Clip clip) {
    return clip.measures().stream()
        .map(measure -> say("clip.measure." + measure.name()))
        .collect(Collectors.joining(", "));
  }

  private void line(PrintWriter words, String key, @Nullable Object value) {
    words.println(say(key) + ": " + (value == null ? say("clip.unknown") : value));
  }

  private String say(String key) {
    return Words.text(key).in(language);
  }
}
