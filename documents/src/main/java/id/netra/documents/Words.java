package id.netra.documents;

import id.netra.law.act.Messages;
import id.netra.law.act.Text;

/// The sentences about files that cannot be read, in both languages: `words.properties` is
/// Indonesian, `words_en.properties` English.
final class Words {
  private static final Messages ALL =
      new Messages("id.netra.documents.words", Words.class.getClassLoader());

  private Words() {}

  static Text text(String key, Object... arguments) {
    return ALL.of(key, arguments);
  }
}
