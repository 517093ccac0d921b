package id.netra.app.platform;

import id.netra.app.platform.access.SignedIn;
import java.util.List;

/// What stands above every page of somebody who has signed in: the place, the day there and the
/// stage of the elections. The module that knows the calendars fills it.
public interface NowBand {
  /// The words of that band.
  ///
  /// @param stages one an election, or one that says there is none
  /// @param ribbon the stages of an election in their order as they are drawn: `past`, `here`, or
  ///   empty for what is to come; none where no election runs
  record Now(String place, String day, List<String> stages, List<String> ribbon) {}

  Now of(SignedIn reader, Language language);
}
