package id.netra.forms;

import id.netra.law.act.Messages;
import id.netra.law.act.Text;

/// The sentences about bad input, in both languages: `words.properties` is Indonesian,
/// `words_en.properties` English.
final class Words {
  private static final Messages ALL =
      new Messages("id.netra.forms.words", Words.class.getClassLoader());

  private Words() {}

  static Text text(String key, Object... arguments) {
    return ALL.of(key, arguments);
  }
}
