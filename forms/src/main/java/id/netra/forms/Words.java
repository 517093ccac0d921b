package id.netra.forms;

import id.netra.law.act.Text;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences about bad input, in both languages: `words.properties` is Indonesian,
/// `words_en.properties` English.
final class Words {
  private static final String BUNDLE = "id.netra.forms.words";
  private static final ResourceBundle ID = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
  private static final ResourceBundle EN = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

  private Words() {}

  static Text text(String key, Object... arguments) {
    return new Text(
        new MessageFormat(ID.getString(key), Locale.of("id")).format(arguments),
        new MessageFormat(EN.getString(key), Locale.ENGLISH).format(arguments));
  }
}
