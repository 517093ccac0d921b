package id.netra.app.advice.rules;

import java.util.List;

/// Results of one kind.
///
/// @param key the last part of the key of its name
/// @param hits the best
/// @param hidden how many more there are
public record Hits(String key, List<Hit> hits, int hidden) {
  private static final int SHOWN = 20;

  /// One result.
  ///
  /// @param about a line below it; empty where the words say all
  public record Hit(Link link, String about) {}

  static Hits of(String key, List<Hit> all) {
    int shown = Math.min(SHOWN, all.size());
    return new Hits(key, all.subList(0, shown), all.size() - shown);
  }
}
