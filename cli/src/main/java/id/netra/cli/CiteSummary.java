package id.netra.cli;

import id.netra.forms.CiteStream;
import id.netra.text.cite.Reference;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person reads of a checked text: a block for each reference that needs a look, and the
/// totals.
final class CiteSummary {
  private final OutputStream out;
  private final String language;
  private final @Nullable String file;
  private int found;
  private int problems;

  /// @param file its name, where several are checked
  CiteSummary(OutputStream out, String language, @Nullable String file) {
    this.out = out;
    this.language = language;
    this.file = file;
  }

  void count(Reference reference) {
    found++;
    problems += reference.status().isProblem() ? 1 : 0;
  }

  int problems() {
    return problems;
  }

  void line(Reference reference) throws IOException {
    if (!reference.status().isProblem()) {
      return;
    }
    String text = reference.text().strip().replaceAll("\\s+", " ");
    print((file == null ? "" : file + ": ") + text);
    print("  " + say("cite.status." + reference.status().name()));
    String note = CiteStream.note(reference, language);
    if (note != null) {
      print("  " + note);
    }
    if (reference.suggestion() != null) {
      print("  → " + reference.suggestion());
    }
    print("");
  }

  void end(LocalDate day) throws IOException {
    String totals =
        say("cite.totals", String.valueOf(found), String.valueOf(problems), day.toString());
    print((file == null ? "" : file + ": ") + totals);
  }

  private void print(String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String say(String key, Object... arguments) {
    return Words.text(key, arguments).in(language);
  }
}
