package id.netra.cli.review;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// In which form a text stands in its file, and what else must stay in it.
enum Form {
  /// A message whose places `{0}` are filled by replacing them.
  MESSAGE("\\{\\d+}") {
    @Override
    boolean isSound(String text) {
      return true;
    }
  },
  /// A message that Java's own message format fills: an apostrophe is written twice.
  PATTERN("\\{\\d+[^}]*}") {
    @Override
    String shown(String raw) {
      return isDoubled(raw) ? raw.replace("''", "'") : raw;
    }

    @Override
    String raw(String shown) {
      return shown.replace("'", "''");
    }

    @Override
    boolean isSound(String text) {
      try {
        return !new MessageFormat(raw(text)).toPattern().isEmpty();
      } catch (IllegalArgumentException unreadable) {
        return false;
      }
    }
  },
  /// A text of the command line's help, with its line breaks `%n`.
  HELP("%[a-z]|\\$\\{[^}]*}") {
    @Override
    boolean isSound(String text) {
      try {
        return !String.format(text).isEmpty();
      } catch (IllegalFormatException unreadable) {
        return false;
      }
    }
  },
  /// A text of the catalogue, which has no places.
  CATALOGUE("(?!)") {
    @Override
    boolean isSound(String text) {
      return true;
    }
  };

  private final Pattern places;

  Form(String places) {
    this.places = Pattern.compile(places);
  }

  /// The text as people read it.
  String shown(String raw) {
    return raw;
  }

  /// The text as its file wants it.
  String raw(String shown) {
    return shown;
  }

  /// Whether whatever fills the text can read it.
  abstract boolean isSound(String text);

  /// The places of a text that something is put into, sorted.
  List<String> places(String text) {
    return places.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  /// Whether every apostrophe of a raw text is written twice.
  private static boolean isDoubled(String raw) {
    return Arrays.stream(raw.split("''", -1)).noneMatch(part -> part.contains("'"));
  }
}
