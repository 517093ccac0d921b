package id.netra.text.cite;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The numbers of joint decrees: each of those who signed has one of his own, and people garble
/// them.
final class JointDecrees {
  private static final int LONG = 7;
  private static final int SLIPS = 2;

  private JointDecrees() {}

  /// Which decree the numbers mean, and whether they are right.
  static Meant meant(LawFound law, Registry registry) {
    Numeral year = law.year();
    List<Entry> decrees = decrees(registry);
    for (Entry decree : decrees) {
      if (law.joint().stream().anyMatch(number -> isOf(decree, number))) {
        boolean garbled = law.joint().stream().anyMatch(number -> isNear(decree, number));
        return new Meant(decree, garbled ? Status.WRONG_NUMBER : Status.OK, null);
      }
    }
    Entry near =
        decrees.stream()
            .filter(decree -> law.joint().stream().anyMatch(number -> isNear(decree, number)))
            .findFirst()
            .orElse(null);
    if (near != null) {
      return new Meant(near, Status.WRONG_NUMBER, null);
    }
    String number = Objects.requireNonNull(law.number()).value();
    for (Entry decree : decrees) {
      if (year == null && decree.number().equals(number)) {
        return new Meant(decree, Status.AMBIGUOUS, null);
      }
      if (year != null && decree.number().equals(number)) {
        return new Meant(decree, Status.WRONG_YEAR, null);
      }
      if (year != null
          && decree.year() == year.number()
          && (Distance.isOne(decree.number(), number) || number.isEmpty())) {
        return new Meant(decree, Status.WRONG_NUMBER, null);
      }
    }
    return new Meant(
        year == null ? null : Entry.unknown(law.what(), number, year.number()),
        year == null ? Status.AMBIGUOUS : Status.OK,
        null);
  }

  /// The decree of which the number is one, or nearly one; null if it is none's.
  ///
  /// @param number with its year, such as `800-5474/2022`
  static @Nullable Meant of(String number, Registry registry) {
    for (Entry decree : decrees(registry)) {
      if (isOf(decree, number)) {
        return new Meant(decree, Status.OK, null);
      }
      if (isNear(decree, number)) {
        return new Meant(decree, Status.WRONG_NUMBER, null);
      }
    }
    return null;
  }

  /// The decree of which the number would be one if two of its digits changed places; null if there
  /// is none.
  static @Nullable Meant swapped(String number, Registry registry) {
    return decrees(registry).stream()
        .filter(decree ->
            joint(decree).stream().anyMatch(own -> Distance.isSwap(plain(own), plain(number))))
        .findFirst()
        .map(decree -> new Meant(decree, Status.WRONG_NUMBER, null))
        .orElse(null);
  }

  /// The number that was meant by a garbled one, as it is printed without its year; the decree's
  /// own first one where it resembles none.
  static String right(Entry decree, String number) {
    return joint(decree).stream()
        .filter(own -> isNear(own, plain(number)) || Distance.isSwap(plain(own), plain(number)))
        .findFirst()
        .map(own -> own.replaceFirst(" Tahun \\d{4}$", ""))
        .orElse(decree.number());
  }

  private static List<Entry> decrees(Registry registry) {
    return registry.registered().stream()
        .filter(entry -> entry.what().is(ReferenceType.SKB))
        .toList();
  }

  private static boolean isOf(Entry decree, String number) {
    return joint(decree).stream().anyMatch(own -> plain(own).equals(plain(number)));
  }

  private static boolean isNear(Entry decree, String number) {
    String given = plain(number);
    return !isOf(decree, number) && joint(decree).stream().anyMatch(own -> isNear(own, given));
  }

  private static boolean isNear(String printed, String given) {
    String own = plain(printed);
    return own.length() >= LONG
        && given.length() >= LONG
        && Math.abs(own.length() - given.length()) <= SLIPS
        && Distance.of(own, given) <= (own.startsWith(given.substring(0, 2)) ? SLIPS : 1);
  }

  private static List<String> joint(Entry decree) {
    return Objects.requireNonNull(decree.instrument()).joint();
  }

  /// `800-5474 Tahun 2022`, `8OO-5474/2022`: one and the same.
  private static String plain(String number) {
    String plain = number.toUpperCase(Locale.ROOT).replaceAll(" +TAHUN +", "/").replace(" ", "");
    return plain.replace('O', '0').replaceFirst("^0+(?=\\d)", "");
  }
}
