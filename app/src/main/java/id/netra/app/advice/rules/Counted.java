package id.netra.app.advice.rules;

import java.util.List;

/// An act or a stage, and how many rules of today speak about it.
public record Counted(Link link, long rules) {
  /// Acts that people look for in one place.
  ///
  /// @param name what they have in common
  public record Group(String name, List<Counted> acts) {}
}
