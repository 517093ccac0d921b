package id.netra.roster;

import java.io.IOException;

/// A file as records, read from its beginning as often as is asked for.
interface Source {

  /// Takes records one after the other.
  interface Taker {
    /// True if there should be more.
    boolean take(Line line) throws IOException, UnreadableRoster;
  }

  /// Hands over the records from the first, blank ones too where the file has them.
  void read(Taker taker) throws IOException, UnreadableRoster;

  /// True if a record with fewer cells than the header is broken; a sheet just ends earlier.
  default boolean isRagged() {
    return false;
  }

  /// True if letters were guessed, so that odd ones are a sign of another encoding.
  default boolean isGuessed() {
    return false;
  }

  /// True if the days of numbers are counted from 1904.
  default boolean isFrom1904() {
    return false;
  }

  /// The sheet's name; empty if there are none.
  default String sheet() {
    return "";
  }
}
