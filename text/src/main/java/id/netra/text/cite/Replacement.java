package id.netra.text.cite;

import id.netra.law.rule.Instrument;
import id.netra.text.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes the words that stand in place of a wrong reference, changing no more than must be: the
/// writer's own "UU No." or "Undang - Undang nomor" stays.
final class Replacement {
  private static final int FULL_DATE = 10;

  /// New words for a stretch of the text.
  private record Change(Extent at, String words) {}

  private Replacement() {}

  /// The words for a law's name; null if it needs a person.
  static @Nullable String of(String text, LawFound law, @Nullable Place place, Finding finding) {
    Entry right = finding.right();
    if (right == null || !right.what().isNational() || law.places().size() > 1) {
      return null;
    }
    var changes = new ArrayList<Change>();
    if (finding.status() == Status.WRONG_TITLE) {
      Title title = Objects.requireNonNull(law.title());
      changes.add(new Change(title.at(), "tentang " + Objects.requireNonNull(right.title()).id()));
    } else if (!name(law, right, changes)) {
      return null;
    }
    if (finding.status() == Status.DATE_MISMATCH) {
      day(law.stated(), right, changes);
    }
    if (place != null && finding.place() != null && !place.key().equals(finding.place().key())) {
      changes.add(new Change(Objects.requireNonNull(law.placesAt()), finding.place().cited()));
    } else if (place != null && finding.place() == null && finding.status() == Status.REPEALED) {
      return null;
    }
    return changes.isEmpty() ? null : apply(text, law.whole(), changes);
  }

  /// Number, year and kind; false if they cannot be put right word by word.
  private static boolean name(LawFound law, Entry right, List<Change> changes) {
    Numeral number = law.number();
    Numeral year = law.year();
    boolean sameKind = right.what().type() == law.what().type() && !law.what().misnamed();
    if (!sameKind) {
      changes.add(new Change(law.name(), Designations.longName(right.what())));
    }
    if (number == null && year == null) {
      return false;
    }
    if (number == null) {
      int end = Objects.requireNonNull(year).at().end();
      changes.add(
          new Change(
              new Extent(law.name().end(), end),
              " Nomor " + right.number() + " Tahun " + right.year()));
      return true;
    }
    if (year == null) {
      changes.add(new Change(number.at(), right.number() + " Tahun " + right.year()));
      return true;
    }
    if (law.joint().size() > 1 || number.at().touches(year.at())) {
      return false;
    }
    String wanted =
        law.joint().isEmpty() ? right.number() : JointDecrees.right(right, law.joint().getFirst());
    if (!number.value().equals(wanted) || !number.clear()) {
      changes.add(new Change(number.at(), wanted));
    }
    if (!year.value().equals(String.valueOf(right.year())) || !year.clear()) {
      changes.add(new Change(year.at(), String.valueOf(right.year())));
    }
    return true;
  }

  /// The words for an article that stands alone; null if it needs a person.
  static @Nullable String of(Found.Bare bare, Finding finding) {
    Place place = finding.place();
    Entry right = finding.right();
    boolean one = bare.places().size() == 1;
    return one && place != null && right != null ? place.cited() + " " + right.cite() : null;
  }

  /// The words for a letter's name; null if it needs a person.
  static @Nullable String of(String text, Found.Letter letter, Finding finding) {
    Entry right = finding.right();
    if (right == null) {
      return null;
    }
    var changes = new ArrayList<Change>();
    Title title = letter.title();
    switch (finding.status()) {
      case DATE_MISMATCH -> day(letter.stated(), right, changes);
      case WRONG_NUMBER -> {
        boolean joint = right.what().is(ReferenceType.SKB);
        String wanted = joint ? JointDecrees.right(right, whole(letter)) : right.number();
        changes.add(new Change(letter.numberAt(), wanted));
      }
      case WRONG_TITLE -> {
        if (title != null && right.title() != null) {
          changes.add(new Change(title.at(), "tentang " + right.title().id()));
        }
      }
      default -> {}
    }
    return changes.isEmpty() ? null : apply(text, letter.whole(), changes);
  }

  /// The number with the year printed behind it.
  private static String whole(Found.Letter letter) {
    String number = letter.number().text();
    boolean own = letter.number().year() != null || letter.year() == null;
    return own ? number : number + "/" + letter.year();
  }

  private static void day(@Nullable StatedDay stated, Entry right, List<Change> changes) {
    Instrument instrument = right.instrument();
    String enacted = instrument == null ? null : instrument.enacted();
    if (stated != null && enacted != null && enacted.length() == FULL_DATE) {
      LocalDate day = LocalDate.parse(enacted);
      String words =
          day.getDayOfMonth() + " " + Months.name(day.getMonthValue()) + " " + day.getYear();
      changes.add(new Change(stated.at(), words));
    }
  }

  private static String apply(String text, Extent whole, List<Change> changes) {
    var words = new StringBuilder();
    int from = whole.start();
    for (Change change :
        changes.stream()
            .sorted(Comparator.comparingInt((Change one) -> one.at().start()))
            .toList()) {
      words.append(text, from, change.at().start()).append(change.words());
      from = change.at().end();
    }
    return words.append(text, from, whole.end()).toString();
  }
}
