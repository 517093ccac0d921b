package id.netra.text;

import java.util.List;
import java.util.Map;

/// What a question seems to be about. It proposes; the person confirms.
///
/// @param kinds at most five, the likeliest first; empty when nothing of our field is spoken of
/// @param facts what else seems to be told, by the contract's names, such as `actor.status`; `date`
///   as an ISO day; nothing that contradicts itself
/// @param wearsNothing true for "without attributes"; words never tell all that was worn, so
///   nothing else is taken from them
/// @param isPersonal true when the text holds what looks like a NIP, a phone number or an address,
///   which nobody needs to tell
public record Understood(
    List<Guess> kinds, Map<String, String> facts, boolean wearsNothing, boolean isPersonal) {
  public Understood {
    kinds = List.copyOf(kinds);
  }
}
