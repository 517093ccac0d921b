package id.netra.cli;

import id.netra.roster.Entry;
import id.netra.roster.RosterCheck;
import java.io.IOException;

/// What becomes of the problems of a list: lines for programs or a summary for people.
interface RosterReport extends RosterCheck.Listener {
  @Override
  default void entry(Entry entry) {}

  /// Everything was told.
  default void end(RosterCheck.Summary summary) throws IOException {}
}
