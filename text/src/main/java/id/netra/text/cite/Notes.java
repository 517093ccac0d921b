package id.netra.text.cite;

import id.netra.law.act.Messages;
import id.netra.law.act.Text;

/// The sentences of the checker.
final class Notes {
  private static final Messages MESSAGES =
      new Messages("id.netra.text.cite.messages", Notes.class.getClassLoader());

  private Notes() {}

  static Text of(String key, Object... arguments) {
    return MESSAGES.of(key, arguments);
  }

  /// Two sentences, one behind the other.
  static Text both(Text first, Text second) {
    return new Text(first.id() + " " + second.id(), first.en() + " " + second.en());
  }
}
