package id.netra.text.cite;

import id.netra.law.rule.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the law that an article stands in when none is named beside it.
final class Owners {
  private final Registry registry;
  private final Articles articles;

  /// A law for an article.
  ///
  /// @param named true if the text names it somewhere before
  record Owner(Memory.Remembered law, boolean named) {}

  Owners(Registry registry, Articles articles) {
    this.registry = registry;
    this.articles = articles;
  }

  /// The law meant; null if nobody can tell.
  @Nullable Owner of(Place place, LocalDate day, Memory memory) {
    Articles.Home home = articles.home(place);
    Optional<Memory.Remembered> last = memory.last(law -> mayHold(law, place));
    if (home != null && (home.strong() || last.isEmpty())) {
      Optional<Memory.Remembered> own = memory.last(law -> home.laws().contains(name(law)));
      if (own.isPresent()) {
        return new Owner(own.get(), true);
      }
      boolean beside = memory.last(law -> home.also().contains(name(law))).isPresent();
      Entry entry = inForce(home.laws(), day);
      return entry == null ? null : new Owner(new Memory.Remembered(entry, false), beside);
    }
    return last.map(law -> new Owner(law, true)).orElse(null);
  }

  /// The law itself, or the one whose article it is where people name another of its chain.
  Entry meant(Entry named, Place place, LocalDate day) {
    Articles.Home home = articles.home(place);
    boolean chain =
        home != null
            && home.strong()
            && home.also().contains(name(named))
            && !name(named).equals("uu-1-2015");
    Entry own = chain ? inForce(Objects.requireNonNull(home).laws(), day) : null;
    return own == null ? named : own;
  }

  private static String name(Entry law) {
    String id = law.id();
    return id == null ? law.cite() : id;
  }

  private boolean mayHold(Entry law, Place place) {
    return !law.what().is(ReferenceType.SKB)
        && !law.what().letter()
        && !articles.lacks(law.id(), place);
  }

  /// The one that was law on that day; the last that had been before, the first that would be.
  @Nullable Entry inForce(List<String> ids, LocalDate day) {
    Entry found = null;
    for (String id : ids) {
      Entry entry = id.contains("/") ? registry.byCite(id) : registry.byId(id);
      Validity validity =
          entry == null || entry.instrument() == null ? null : entry.instrument().validity();
      boolean later = validity != null && validity.from().isAfter(day);
      if (entry != null && (found == null || !later)) {
        found = entry;
      }
    }
    return found;
  }
}
