package id.netra.text.news;

import id.netra.law.calendar.Region;
import id.netra.law.calendar.Regions;
import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which regions a name may mean: full names, short forms, other spellings, and the towns from
/// which they are governed. Blanks, hyphens and capitals make no difference.
final class Gazetteer {
  private static final String CUE_ONLY = "only with a cue";
  private static final String NO_DATELINE = "no dateline";
  private static final String SEAT = "+";
  private static final List<String> LEVELS =
      List.of("Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota ");
  private static final List<String> ISLANDS = List.of("Kepulauan ", "Pulau ");

  /// No name has more words.
  private static final int LONGEST = 6;

  private final Map<String, Name> byName = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> cueOnly;
  private final Set<String> noDateline;

  /// @param regions those that bear the name, in the order of their codes
  /// @param seats true if it is the name of a town from which the region is governed
  /// @param needsCue true if it may be a common word
  /// @param dateline false if news is dated from there whatever it is about
  record Name(List<Region> regions, boolean seats, boolean needsCue, boolean dateline) {}

  /// A name found among the words.
  record Found(Name name, Span span) {}

  Gazetteer() {
    Map<String, List<String>> others = WordList.read("news/places.yaml");
    cueOnly = keys(others.getOrDefault(CUE_ONLY, List.of()));
    noDateline = keys(others.getOrDefault(NO_DATELINE, List.of()));
    for (Region region : Regions.all()) {
      add(bare(region.name()), region, false);
      for (String name : others.getOrDefault(region.name(), List.of())) {
        boolean seat = name.startsWith(SEAT);
        add(seat ? name.substring(SEAT.length()) : name, region, seat);
      }
    }
  }

  private void add(String name, Region region, boolean seat) {
    String key = key(name);
    Name known = byName.get(key);
    if (known != null && known.seats() && !seat) {
      known = null;
    } else if (known != null && (known.regions().contains(region) || (seat && !known.seats()))) {
      return;
    }
    List<Region> regions = new ArrayList<>(known == null ? List.of() : known.regions());
    regions.add(region);
    byName.put(
        key,
        new Name(List.copyOf(regions), seat, cueOnly.contains(key), !noDateline.contains(key)));
    beginnings.add(key.substring(0, Math.min(2, key.length())));
    for (String islands : ISLANDS) {
      if (name.startsWith(islands) && !region.name().equals("Kepulauan Riau")) {
        add(name.substring(islands.length()), region, seat);
      }
    }
  }

  /// The name without what kind of region it is.
  static String bare(String name) {
    for (String level : LEVELS) {
      if (name.startsWith(level)) {
        return name.substring(level.length());
      }
    }
    return name;
  }

  private static Set<String> keys(List<String> names) {
    return names.stream().map(Gazetteer::key).collect(Collectors.toSet());
  }

  private static String key(String name) {
    var letters = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> letters.append((char) letter));
    return letters.toString();
  }

  /// The longest name that begins at that word; null if none does.
  @Nullable Found at(List<Token> tokens, int place) {
    Token first = tokens.get(place);
    String word = first.word();
    if (!(first.isCapital() || first.isNumber())
        || !beginnings.contains(word.substring(0, Math.min(2, word.length())))) {
      return null;
    }
    var key = new StringBuilder();
    Found found = null;
    for (int after = place + 1; after <= Math.min(place + LONGEST, tokens.size()); after++) {
      key.append(tokens.get(after - 1).word());
      Name name = byName.get(key.toString());
      if (name != null) {
        found = new Found(name, new Span(place, after));
      }
    }
    return found;
  }

  /// Names in the word list that no region bears.
  static List<String> unknown() {
    Set<String> names = new HashSet<>();
    Regions.all().forEach(region -> names.add(region.name()));
    return WordList.read("news/places.yaml").keySet().stream()
        .filter(name -> !List.of(CUE_ONLY, NO_DATELINE).contains(name))
        .filter(name -> !names.contains(name))
        .toList();
  }
}
