package id.netra.app.platform.demo;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether this is the demonstration. Only the command line can say so: see `platform.up.Start`.
@Component
public class Demo {
  /// What stands on whatever a demonstration hands out: pages, PDF files, the origin of its log.
  private static final String MARK = "DEMO";

  private static final PrintStream TERMINAL = System.err;

  private final @Nullable Path folder;
  private final Words words;

  Demo(
      @Value("${netra.demo:}") String folder,
      @Value("${netra.terminal-language:id}") String language) {
    this.folder = folder.isEmpty() ? null : Path.of(folder);
    this.words = Words.in(Language.of(language));
  }

  public boolean isOn() {
    return folder != null;
  }

  /// The word to print on what could be taken for real; empty unless the demonstration is on.
  public String mark() {
    return isOn() ? MARK : "";
  }

  /// The data folder.
  ///
  /// @throws IllegalStateException unless the demonstration is on
  Path folder() {
    Path path = folder;
    if (path == null) {
      throw new IllegalStateException("no demonstration");
    }
    return path;
  }

  /// Tells at the terminal how far the loading has come.
  public void tell(String key, Object... details) {
    TERMINAL.println(words.text(key, details));
  }

  /// A number as the terminal's reader writes it.
  public String number(long number) {
    return words.number(number);
  }
}
