package id.netra.app.platform.search;

import id.netra.app.platform.access.SignedIn;
import java.util.List;

/// Finds things of one kind within what the reader may see; a module offers it as a bean. Cases are
/// never found. One that fails is left out.
public interface SearchSource {
  /// Something that was found.
  ///
  /// @param context one line that tells it from others of its name
  record Found(String title, String context, String path) {}

  /// The key of the heading above its results.
  String heading();

  /// Small numbers come first.
  int order();

  /// What is most like the text, the likest first; empty for a reader who may see none.
  List<Found> find(SignedIn reader, String text, int limit);
}
