package id.netra.text.cite;

import id.netra.law.act.Text;
import org.jspecify.annotations.Nullable;

/// What is to be said of one place of a reference, before it is written down.
///
/// @param entry what it means; null if nobody can tell
/// @param right what should stand there instead; null if nothing better is known
/// @param place where in it; null if the text names none, or if nobody has said where its norm went
record Finding(
    @Nullable Entry entry,
    Status status,
    @Nullable Entry right,
    @Nullable Place place,
    @Nullable Text note) {

  static Finding of(@Nullable Entry entry, Status status, String note, Object... arguments) {
    return new Finding(entry, status, null, null, Notes.of(note, arguments));
  }

  static Finding fine(@Nullable Entry entry) {
    return new Finding(entry, Status.OK, null, null, null);
  }

  Finding instead(Entry better, @Nullable Place where) {
    return new Finding(entry, status, better, where, note);
  }

  @Nullable String suggestion() {
    return right == null ? null : right.cite() + (place == null ? "" : " " + place.cited());
  }
}
