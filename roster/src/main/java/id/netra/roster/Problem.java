package id.netra.roster;

import id.netra.law.act.Text;
import org.jspecify.annotations.Nullable;

/// Something wrong with a row, and what to do about it.
///
/// @param row 1 is the first after the header
/// @param column where to look; null if it is the whole row
public record Problem(int row, @Nullable Field column, Kind kind, Text message, Text cure) {

  /// What can be wrong. Where several rows share a fault, this tells which of them is named.
  public enum Kind {
    /// The number is missing where there must be one, or has a length, letters, a date, a month or
    /// a sex that no number has, or lost its last digits in a spreadsheet.
    BAD_NIP,
    /// The number names another birth date than the column does.
    BIRTH_DATE_MISMATCH,
    /// A PNS or CPNS with the number of a PPPK, or the other way round.
    STATUS_MISMATCH,
    /// Somebody else in the file has that number. One row is taken for its holder: the first whose
    /// number and birth date do not contradict one another. Every other row is named, and tells the
    /// holder's: of two sound rows thus the later, as it is in a list to which somebody was added.
    DUPLICATE_NIP,
    /// Somebody else in the file has that name, titles aside, and that birth date. Which row is
    /// named is decided in the same way.
    DUPLICATE_PERSON,
    /// The superior's number is nobody's in the file. Not told where it is plain that the fault
    /// lies in the superior's own row, which is named for its own number.
    UNKNOWN_SUPERIOR,
    /// Following the superiors leads back to the row. Every row of the circle is named; those that
    /// only lead into it are not.
    SUPERIOR_CYCLE,
    /// The unit's code has another name elsewhere. The rows that are named are those with the rarer
    /// names; of equally frequent ones the first in the file is taken for right.
    UNIT_CONFLICT,
    /// There is no name.
    MISSING_NAME,
    /// There is no status, or one that nobody has.
    BAD_STATUS,
    /// A date that is none.
    BAD_DATE,
    /// The row has more or fewer columns than the header, or letters that were lost.
    BAD_ROW;

    /// True if the row cannot be taken over; with the others it is, and the problem is a warning.
    public boolean keepsOut() {
      return this == BAD_ROW || this == MISSING_NAME || this == BAD_STATUS;
    }
  }

  /// A problem whose sentences stand under that key.
  static Problem of(int row, @Nullable Field column, Kind kind, String key, Object... arguments) {
    return new Problem(
        row, column, kind, Words.text(key, arguments), Words.text("cure." + key, arguments));
  }
}
