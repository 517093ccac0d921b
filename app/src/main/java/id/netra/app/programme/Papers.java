package id.netra.app.programme;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The papers to which measures of some kinds belong, such as circulars; a package offers them as a
/// bean. A measure of such a kind obliges nobody before its paper is there.
public interface Papers {
  /// A paper to be chosen.
  ///
  /// @param title as people know it
  record Paper(UUID id, String title) {}

  /// The kinds of measures that need one of these.
  Set<MeasureKind> kinds();

  /// Those that can be chosen now, the newest first.
  List<Paper> all();

  /// The one that the measure has; null for none.
  @Nullable UUID of(Measure measure);

  /// Gives the measure that paper.
  void attach(UUID measure, UUID paper);
}
