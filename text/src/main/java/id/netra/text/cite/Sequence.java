package id.netra.text.cite;

import java.util.List;

/// Words that stand one behind the other, a hyphen, a full stop or a quotation mark between them at
/// most.
final class Sequence {
  private Sequence() {}

  /// The token behind the words; -1 if they do not stand there.
  static int end(Tokens tokens, int from, List<String> words) {
    int i = from;
    for (int k = 0; k < words.size(); k++) {
      if (k > 0) {
        i = skipJoint(tokens, i);
        if (tokens.get(i).breaks() > 1) {
          return -1;
        }
      }
      if (!tokens.is(i, words.get(k))) {
        return -1;
      }
      i++;
    }
    return i;
  }

  private static int skipJoint(Tokens tokens, int i) {
    return tokens.is(i, "-") || (tokens.is(i, ".") && !tokens.isApart(i)) ? i + 1 : i;
  }
}
