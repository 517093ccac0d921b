package id.netra.law.act;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of the law module, in both languages, from its message files:
/// `messages.properties` is Indonesian, `messages_en.properties` English.
public final class Messages {
  private static final String BUNDLE = "id.netra.law.messages";
  private static final Locale INDONESIAN = Locale.of("id");
  private static final ResourceBundle ID = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
  private static final ResourceBundle EN = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

  private Messages() {}

  /// The text of that key with its arguments put in.
  public static Text text(String key, Object... arguments) {
    return new Text(in(ID, INDONESIAN, key, arguments), in(EN, Locale.ENGLISH, key, arguments));
  }

  private static String in(ResourceBundle bundle, Locale locale, String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
