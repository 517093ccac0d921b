package id.netra.law.act;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of one pair of message files, in both languages: `<name>.properties` is
/// Indonesian, `<name>_en.properties` English.
public final class Messages {
  private static final Locale INDONESIAN = Locale.of("id");
  private static final Messages OF_THE_LAW =
      new Messages("id.netra.law.messages", Messages.class.getClassLoader());

  private final ResourceBundle indonesian;
  private final ResourceBundle english;

  /// @param name the files' own, as packages are named
  /// @param files finds them
  public Messages(String name, ClassLoader files) {
    indonesian = ResourceBundle.getBundle(name, Locale.ROOT, files);
    english = ResourceBundle.getBundle(name, Locale.ENGLISH, files);
  }

  /// The text of the law module of that key with its arguments put in.
  public static Text text(String key, Object... arguments) {
    return OF_THE_LAW.of(key, arguments);
  }

  /// The text of that key with its arguments put in.
  public Text of(String key, Object... arguments) {
    return new Text(
        new MessageFormat(indonesian.getString(key), INDONESIAN).format(arguments),
        new MessageFormat(english.getString(key), Locale.ENGLISH).format(arguments));
  }
}
