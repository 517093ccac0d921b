package id.netra.cli;

import id.netra.documents.UnreadableDocument;
import id.netra.roster.UnreadableRoster;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// What is wrong with a file that was named, and what to do.
final class FileTrouble {
  private FileTrouble() {}

  /// One sentence; null if the failure is of another kind.
  static @Nullable String sentence(Exception failure, String language) {
    return switch (failure) {
      case LineFile.IsDirectory directory ->
          say("usage.directory", String.valueOf(directory.getMessage()), language);
      case UnreadableDocument unreadable -> unreadable.text().in(language);
      case UnreadableRoster unreadable -> unreadable.text().in(language);
      case NoSuchFileException missing -> say("usage.no-file", missing.getFile(), language);
      case AccessDeniedException denied -> say("usage.no-access", denied.getFile(), language);
      default -> null;
    };
  }

  private static String say(String key, String file, String language) {
    return Words.text(key, file).in(language);
  }
}
