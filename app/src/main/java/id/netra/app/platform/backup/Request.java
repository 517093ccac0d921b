package id.netra.app.platform.backup;

import id.netra.app.platform.Language;
import id.netra.app.platform.Trouble;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `./netra backup` or `./netra restore` was told.
///
/// @param file the archive; null only where help is wanted
/// @param db the external database; null for the embedded one
/// @param said the options without a value that were given
record Request(
    @Nullable Path file, Path data, @Nullable String db, Language language, Set<String> said) {
  private static final Set<String> HELP = Set.of("--help", "-h");

  /// @param known the options without a value that the command has
  static Request parse(String command, Set<String> known, List<String> words) throws Trouble {
    Deque<String> rest = new ArrayDeque<>();
    words.forEach(word -> rest.addAll(split(word)));
    @Nullable Path file = null;
    @Nullable String db = null;
    Path data = path(System.getProperty("netra.data", ".netra-data"));
    Language language = Language.ID;
    Set<String> said = new HashSet<>();
    while (!rest.isEmpty()) {
      String word = rest.pop();
      switch (word) {
        case "--data" -> data = path(value(word, rest));
        case "--db" -> db = value(word, rest);
        case "--lang" -> language = language(value(word, rest));
        default -> {
          if (known.contains(word) || HELP.contains(word)) {
            said.add(word);
          } else if (word.startsWith("-") || file != null) {
            throw Trouble.usage("backup.unknown-option", word, command);
          } else {
            file = path(word);
          }
        }
      }
    }
    var request = new Request(file, data, db, language, Set.copyOf(said));
    if (file == null && !request.wantsHelp()) {
      throw Trouble.usage("backup.file-missing", command);
    }
    return request;
  }

  boolean wantsHelp() {
    return said.stream().anyMatch(HELP::contains);
  }

  private static List<String> split(String word) {
    return word.startsWith("--") ? Arrays.asList(word.split("=", 2)) : List.of(word);
  }

  private static String value(String option, Deque<String> rest) throws Trouble {
    String value = rest.poll();
    if (value == null || value.isEmpty()) {
      throw Trouble.usage("up.value-missing", option);
    }
    return value;
  }

  private static Path path(String text) throws Trouble {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw Trouble.usage("up.unwritable", text);
    }
  }

  private static Language language(String code) throws Trouble {
    if (!Language.of(code).code().equals(code)) {
      throw Trouble.usage("up.bad-language", code);
    }
    return Language.of(code);
  }
}
