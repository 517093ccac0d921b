package id.netra.text.cite;

import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Numbers and years that look like a slip of one that everybody cites (`cite/core.txt`).
///
/// Only where no title speaks for the number, and only where it is one digit, or two digits that
/// changed places, away from exactly one of them.
final class Slips {
  private static final int TOO_COMMON = 10;

  private final List<Entry> core = new ArrayList<>();
  private final Registry registry;

  Slips(Registry registry) {
    this.registry = registry;
    WordList.lines("cite/core.txt")
        .forEach(id -> core.add(Objects.requireNonNull(registry.byId(id), id)));
  }

  /// What was probably meant; null if it looks like no slip.
  ///
  /// @param cited what has that number and year; null if nothing known has
  @Nullable Meant of(LawFound law, @Nullable Entry cited) {
    String number = Objects.requireNonNull(law.number()).value();
    String year = Objects.requireNonNull(law.year()).value();
    if (law.what().is(ReferenceType.MK)) {
      return cited == null ? judgment(number, Integer.parseInt(year)) : null;
    }
    if (!number.matches("\\d+")) {
      return null;
    }
    if (cited == null) {
      List<Meant> near = new ArrayList<>();
      for (Entry entry : core) {
        Status slip = entry.what().type() == law.what().type() ? slip(entry, number, year) : null;
        if (slip != null) {
          near.add(new Meant(entry, slip, null));
        }
      }
      if (near.size() == 1) {
        return near.getFirst();
      }
    }
    return Integer.parseInt(number) < TOO_COMMON && !decree(law, number, year)
        ? null
        : otherKind(law, number, Integer.parseInt(year));
  }

  /// The judgment of that year whose number differs in a sign or two; null if there is none.
  private @Nullable Meant judgment(String number, int year) {
    return registry.registered().stream()
        .filter(entry -> entry.what().is(ReferenceType.MK) && entry.year() == year)
        .filter(entry ->
            entry
                .number()
                .substring(0, entry.number().indexOf('/') + 1)
                .equals(number.substring(0, number.indexOf('/') + 1)))
        .filter(entry -> Distance.of(entry.number(), number) <= 2)
        .findFirst()
        .map(entry -> new Meant(entry, Status.WRONG_NUMBER, null))
        .orElse(null);
  }

  private static @Nullable Status slip(Entry entry, String number, String year) {
    String own = String.valueOf(entry.year());
    if (entry.number().equals(number) && isNear(own, year)) {
      return Status.WRONG_YEAR;
    }
    return own.equals(year) && isNear(entry.number(), number) ? Status.WRONG_NUMBER : null;
  }

  private static boolean isNear(String one, String other) {
    boolean sameLength = one.length() == other.length() && one.length() > 1;
    return Distance.isSwap(one, other) || (sameLength && Distance.isOne(one, other));
  }

  /// A decree in place of an act, called a government regulation.
  private boolean decree(LawFound law, String number, String year) {
    return law.what().is(ReferenceType.PP)
        && registry.find(
                new Designation(ReferenceType.PERPPU, "Perppu", false, false),
                number,
                Integer.parseInt(year))
            != null;
  }

  /// The instrument of another kind that has number and year; null if there is none or more.
  private @Nullable Meant otherKind(LawFound law, String number, int year) {
    if (!law.what().isNational()) {
      return null;
    }
    List<Entry> same =
        registry.registered().stream()
            .filter(entry -> entry.what().isNational() && entry.what().type() != law.what().type())
            .filter(entry -> entry.number().equals(number) && entry.year() == year)
            .toList();
    return same.size() == 1 ? new Meant(same.getFirst(), Status.WRONG_TYPE, null) : null;
  }
}
