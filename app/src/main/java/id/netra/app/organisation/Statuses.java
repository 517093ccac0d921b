package id.netra.app.organisation;

import id.netra.app.platform.Words;

/// The names of kinds of employment, as they are called in a region.
public final class Statuses {
  private Statuses() {}

  /// The name of one kind.
  ///
  /// @param lowest what the lowest units are called there
  public static String name(Words words, String status, String lowest) {
    return switch (status) {
      case "VILLAGE_HEAD" -> Village.head(lowest);
      case "VILLAGE_OFFICIAL" -> Village.official(lowest);
      default -> words.text("organisation.status." + status);
    };
  }
}
