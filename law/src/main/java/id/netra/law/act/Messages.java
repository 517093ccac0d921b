package id.netra.law.act;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of one pair of message files, in both languages: `<name>.properties` is
/// Indonesian, `<name>_en.properties` English.
public final class Messages {
  private static final Locale INDONESIAN = Locale.of("id");
  private static final Messages OF_THE_LAW =
      new Messages("id.netra.law.messages", Messages.class.getClassLoader());

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy");

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

  /// The text of that key with its arguments put in: of a [Text] the language wanted, of a day its
  /// date in words, such as "31 Okt 2023".
  public Text of(String key, Object... arguments) {
    return new Text(
        sentence(indonesian, INDONESIAN, key, arguments),
        sentence(english, Locale.ENGLISH, key, arguments));
  }

  private static String sentence(
      ResourceBundle sentences, Locale locale, String key, Object... arguments) {
    Object[] told = new Object[arguments.length];
    for (int i = 0; i < told.length; i++) {
      told[i] =
          switch (arguments[i]) {
            case Text text -> text.in(locale.getLanguage());
            case LocalDate day -> DAY.withLocale(locale).format(day);
            default -> arguments[i];
          };
    }
    return new MessageFormat(sentences.getString(key), locale).format(told);
  }
}
