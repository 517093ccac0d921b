package id.netra.app.platform;

import id.netra.app.platform.access.SignedIn;
import java.util.List;

/// What stands above every page of somebody who has signed in: the place, the day there and the
/// stage of the elections. The module that knows the calendars fills it.
public interface NowBand {
  /// The words of that band.
  ///
  /// @param stages one an election, or one that says there is none
  record Now(String place, String day, List<String> stages) {}

  Now of(SignedIn reader, Language language);
}
