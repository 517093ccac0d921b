package id.netra.roster;

import id.netra.law.act.Messages;
import id.netra.law.act.Text;

/// The sentences of this module.
final class Words {
  private static final Messages ALL =
      new Messages("id.netra.roster.messages", Words.class.getClassLoader());

  private Words() {}

  static Text text(String key, Object... arguments) {
    return ALL.of(key, arguments);
  }
}
