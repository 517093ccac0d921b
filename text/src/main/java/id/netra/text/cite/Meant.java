package id.netra.text.cite;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which instrument a name means, and whether its number, year, title and kind fit together.
///
/// @param entry what is meant; null if nobody can tell
/// @param misfit what does not fit; [Status#OK] if everything does
/// @param titleOf the instrument whose title was given, if that is another; null otherwise
record Meant(@Nullable Entry entry, Status misfit, @Nullable Entry titleOf) {
  private static final double MOSTLY = 0.67;
  private static final double ENOUGH = 0.5;
  private static final int BOTH = 3;

  private static Meant ok(Entry entry) {
    return new Meant(entry, Status.OK, null);
  }

  static Meant of(LawFound law, Registry registry, Slips slips, LocalDate day) {
    Numeral number = law.number();
    Numeral year = law.year();
    Set<String> sense = law.title() == null ? Set.of() : Titles.sense(law.title().text());
    if (number == null || year == null || !number.clear() || !year.clear()) {
      return new Meant(guess(law, sense, registry, day), Status.AMBIGUOUS, null);
    }
    Entry cited = registry.find(law.what(), number.value(), year.number());
    if (law.what().misnamed()) {
      return new Meant(cited, Status.WRONG_TYPE, null);
    }
    Meant byAmended = byAmended(law, cited, registry);
    if (byAmended != null) {
      return byAmended;
    }
    Meant byTitle =
        sense.isEmpty() || law.what().letter() ? null : byTitle(law, cited, sense, registry, day);
    if (byTitle != null) {
      return byTitle;
    }
    if (cited != null && cited.instrument() != null) {
      return ok(cited);
    }
    Meant slip = sense.isEmpty() ? slips.of(law, cited) : null;
    if (slip != null) {
      return slip;
    }
    return ok(cited != null ? cited : Entry.unknown(law.what(), number.value(), year.number()));
  }

  /// What the law that the title says it amends tells of number, year and kind; null if nothing.
  private static @Nullable Meant byAmended(LawFound law, @Nullable Entry cited, Registry registry) {
    Title.Amended amended = law.title() == null ? null : law.title().amended();
    Entry base =
        amended == null ? null : registry.find(amended.what(), amended.number(), amended.year());
    if (base == null || base.id() == null) {
      return null;
    }
    List<Entry> amending =
        registry.registered().stream()
            .filter(entry ->
                entry.isAmendment()
                    && Objects.requireNonNull(entry.instrument())
                        .related()
                        .amends()
                        .contains(base.id()))
            .toList();
    if (cited != null && amending.contains(cited)) {
      return ok(cited);
    }
    return amending.stream()
        .filter(entry -> cited == null && shared(entry, law) > 0)
        .max(Comparator.comparingInt(entry -> shared(entry, law)))
        .map(entry -> new Meant(entry, misfit(entry, law), null))
        .orElse(null);
  }

  /// What does not fit where another was meant.
  private static Status misfit(Entry meant, LawFound law) {
    boolean number = meant.number().equals(Objects.requireNonNull(law.number()).value());
    boolean year = meant.year() == Objects.requireNonNull(law.year()).number();
    if (number && year) {
      return Status.WRONG_TYPE;
    }
    return number ? Status.WRONG_YEAR : Status.WRONG_NUMBER;
  }

  /// What the title says of number, year and kind; null if it says nothing against them.
  private static @Nullable Meant byTitle(
      LawFound law, @Nullable Entry cited, Set<String> sense, Registry registry, LocalDate day) {
    if (cited != null && cited.explains(sense) == 1) {
      return otherYear(law, cited, registry);
    }
    boolean fits = cited != null && cited.explains(sense) >= MOSTLY;
    Entry owner = fits ? null : owner(law, sense, registry, day);
    if (owner == null && cited != null && cited.explains(sense) == 0) {
      owner = sibling(law, sense, registry);
    }
    if (owner == null || owner.equals(cited)) {
      return null;
    }
    boolean sameType = owner.what().type() == law.what().type();
    boolean sameNumber = owner.number().equals(Objects.requireNonNull(law.number()).value());
    boolean sameYear = owner.year() == Objects.requireNonNull(law.year()).number();
    if (sameType && (sameNumber || sameYear)) {
      return new Meant(owner, sameNumber ? Status.WRONG_YEAR : Status.WRONG_NUMBER, null);
    }
    if (sameNumber && sameYear) {
      return new Meant(owner, Status.WRONG_TYPE, null);
    }
    if (cited != null) {
      return new Meant(cited, Status.WRONG_TITLE, owner);
    }
    return sameType ? new Meant(owner, Status.WRONG_NUMBER, null) : null;
  }

  /// An act that changes another of the same number is cited for the other by whoever does not say
  /// that it changes one: `UU 7/2023 tentang Pemilu` for `UU 7/2017`.
  private static @Nullable Meant otherYear(LawFound law, Entry cited, Registry registry) {
    String title = Objects.requireNonNull(law.title()).text().toLowerCase(Locale.ROOT);
    if (!cited.isAmendment() || title.contains("perubahan") || title.contains("penetapan")) {
      return null;
    }
    return Objects.requireNonNull(cited.instrument()).related().amends().stream()
        .map(registry::byId)
        .filter(base -> base != null && base.number().equals(cited.number()))
        .findFirst()
        .map(base -> new Meant(base, Status.WRONG_YEAR, null))
        .orElse(null);
  }

  /// Whose title it is; null if it may be anybody's.
  private static @Nullable Entry owner(
      LawFound law, Set<String> sense, Registry registry, LocalDate day) {
    return registry.all().stream()
        .filter(entry -> !entry.what().letter() && !entry.what().is(ReferenceType.SKB))
        .filter(entry -> entry.covered(sense) >= ENOUGH)
        .max(
            Comparator.comparing((Entry entry) -> shared(entry, law) == BOTH)
                .thenComparing(entry -> entry.what().type() == law.what().type())
                .thenComparingInt(entry -> shared(entry, law))
                .thenComparingDouble(entry -> entry.covered(sense))
                .thenComparing(entry -> !entry.isAmendment())
                .thenComparing(entry ->
                    entry.instrument() != null && !registry.isOver(entry.instrument(), day))
                .thenComparingInt(Entry::year))
        .orElse(null);
  }

  /// True unless a clear numeral says otherwise.
  private static boolean fits(@Nullable Numeral numeral, String value) {
    return numeral == null || !numeral.clear() || numeral.value().equals(value);
  }

  /// One of the same kind, and of the same number or year, that half of the title fits; null if
  /// none does.
  private static @Nullable Entry sibling(LawFound law, Set<String> sense, Registry registry) {
    return registry.registered().stream()
        .filter(entry -> entry.what().type() == law.what().type() && shared(entry, law) > 0)
        .filter(entry -> entry.explains(sense) >= ENOUGH)
        .max(Comparator.comparingDouble(entry -> entry.explains(sense)))
        .orElse(null);
  }

  /// Number counts more than year.
  private static int shared(Entry entry, LawFound law) {
    Numeral number = law.number();
    Numeral year = law.year();
    return (number != null && entry.number().equals(number.value()) ? 2 : 0)
        + (year != null && entry.year() == year.number() ? 1 : 0);
  }

  /// What is meant by a name of which a part is missing; null if nobody can tell.
  private static @Nullable Entry guess(
      LawFound law, Set<String> sense, Registry registry, LocalDate day) {
    Numeral number = law.number();
    Numeral year = law.year();
    Entry clear =
        number == null || year == null
            ? null
            : registry.find(law.what(), number.value(), year.number());
    if (clear != null) {
      return clear;
    }
    List<Entry> fit =
        registry.registered().stream()
            .filter(entry -> entry.what().type() == law.what().type())
            .filter(entry -> fits(number, entry.number()))
            .filter(entry -> fits(year, String.valueOf(entry.year())))
            .filter(entry -> sense.isEmpty() || entry.covered(sense) >= ENOUGH)
            .toList();
    if (fit.isEmpty() && !sense.isEmpty()) {
      Entry owner = owner(law, sense, registry, day);
      return owner != null && owner.what().type() == law.what().type() ? owner : null;
    }
    return fit.size() == 1 || !sense.isEmpty() ? fit.getFirst() : null;
  }
}
