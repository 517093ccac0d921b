package id.netra.text.cite;

import id.netra.law.act.Text;
import id.netra.law.rule.Instrument;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An instrument as the checker knows it.
///
/// @param what what it is
/// @param number without leading noughts
/// @param cite its short form
/// @param title null if it is known by its number alone
/// @param senses what its titles say; empty if it has none
/// @param instrument null if the registry does not hold it
record Entry(
    Designation what,
    String number,
    int year,
    String cite,
    @Nullable Text title,
    List<Set<String>> senses,
    @Nullable Instrument instrument) {

  /// One that nothing is known of.
  static Entry unknown(Designation what, String number, int year) {
    return new Entry(
        what, number, year, what.label() + " " + number + "/" + year, null, List.of(), null);
  }

  @Nullable String id() {
    return instrument == null ? null : instrument.id();
  }

  boolean isAmendment() {
    return instrument != null && !instrument.related().amends().isEmpty();
  }

  /// How much of a title's sense one of its own titles explains: 1 for all.
  double explains(Set<String> sense) {
    double most = 0;
    for (Set<String> own : senses) {
      double shared = sense.stream().filter(own::contains).count();
      most = Math.max(most, shared / sense.size());
    }
    return most;
  }

  /// How much of one of its titles that sense holds, where it explains the sense whole; else 0.
  double covered(Set<String> sense) {
    double most = 0;
    for (Set<String> own : senses) {
      if (own.containsAll(sense)) {
        most = Math.max(most, (double) sense.size() / own.size());
      }
    }
    return most;
  }
}
