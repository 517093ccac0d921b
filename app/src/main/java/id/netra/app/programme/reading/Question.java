package id.netra.app.programme.reading;

import java.util.HashSet;
import java.util.List;

/// A question to a circular, by which its readers see whether they have understood it.
///
/// @param right which option is right, from 1
public record Question(String text, List<String> options, int right) {
  /// How many options there are at most.
  public static final int MOST = 4;

  /// The longest question, in characters.
  public static final int LONGEST = 300;

  /// The longest option, in characters.
  public static final int LONGEST_OPTION = 200;

  /// Whether it can be asked: two different options at least, and one of them right.
  public boolean isWhole() {
    return !text.isBlank()
        && text.length() <= LONGEST
        && options.size() >= 2
        && options.size() <= MOST
        && options.stream().allMatch(one -> one.length() <= LONGEST_OPTION)
        && new HashSet<>(options).size() == options.size()
        && right >= 1
        && right <= options.size();
  }
}
