package id.netra.text.news;

import id.netra.law.calendar.Region;
import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds every mention of a region and weighs it: who is named with it, how early, how prominent.
final class Sightings {
  /// How far before a name its cue may stand.
  private static final int REACH = 5;

  private static final double HEAD = 5;
  private static final double BODY = 4;
  private static final double STAFF = 3;
  private static final double VENUE = 2.5;
  private static final double NAMED = 1.5;

  /// Who is there as a guest.
  private static final double GUEST = 1.5;

  /// What a page names first it is about.
  private static final double FIRST = 1.3;

  private static final double PART_OF_ANOTHER = 0.2;
  private static final double DATELINE = 3;

  private final Gazetteer gazetteer = new Gazetteer();
  private final Map<String, Set<String>> cues = new HashMap<>();

  Sightings() {
    WordList.read("news/cues.yaml").forEach((cue, words) -> cues.put(cue, Set.copyOf(words)));
  }

  /// What stands before a name.
  private record Before(Region.@Nullable Level level, double weight, boolean cued) {}

  List<Sighting> in(Article article) {
    var all = new ArrayList<Sighting>();
    article.sentences().forEach(sentence -> all.addAll(in(sentence)));
    return all;
  }

  List<Sighting> in(Sentence sentence) {
    var found = new ArrayList<Sighting>();
    List<Token> tokens = sentence.tokens();
    int from = 0;
    Gazetteer.@Nullable Found last = null;
    for (int i = 0; i < tokens.size(); i++) {
      Gazetteer.Found place = gazetteer.at(tokens, i);
      if (place != null) {
        Before before = before(sentence, i, from);
        Sighting sighting = sighting(sentence, place, before, last);
        if (sighting != null) {
          found.add(sighting);
        }
        last = place;
        from = place.span().after();
        i = from - 1;
      }
    }
    return found;
  }

  private @Nullable Sighting sighting(
      Sentence sentence, Gazetteer.Found place, Before before, Gazetteer.@Nullable Found last) {
    boolean dateline = place.name().dateline() && isDateline(sentence, place);
    if (place.name().needsCue() && !before.cued() && !dateline) {
      return null;
    }
    double weight = dateline ? DATELINE : before.weight();
    if (isGuest(sentence, place.span())) {
      weight = Math.min(weight, GUEST);
    } else if (last == null && sentence.number() == 0 && !dateline) {
      weight *= FIRST;
    }
    if (last != null && explains(sentence, last, place)) {
      weight = PART_OF_ANOTHER;
    }
    return new Sighting(
        ofLevel(place.name().regions(), before.level()),
        weight * prominence(sentence),
        sentence.number());
  }

  /// "Agam, Sumatera Barat": the province says where the regency is, and no more.
  private static boolean explains(Sentence sentence, Gazetteer.Found inner, Gazetteer.Found outer) {
    int first = outer.span().first();
    boolean next = first - inner.span().after() <= 1 && sentence.before(first).length() <= 3;
    Set<String> provinces = new HashSet<>();
    inner.name().regions().forEach(region -> provinces.add(String.valueOf(region.province())));
    return next
        && outer.name().regions().stream().anyMatch(region -> provinces.contains(region.code()));
  }

  private static List<Region> ofLevel(List<Region> regions, Region.@Nullable Level level) {
    List<Region> matching = regions.stream().filter(region -> region.level() == level).toList();
    return matching.isEmpty() ? regions : matching;
  }

  /// "Dihadiri Gubernur …": who comes to see it does not run it.
  private static boolean isGuest(Sentence sentence, Span place) {
    return sentence.all("guests").stream()
        .anyMatch(word -> word.after() <= place.first() && word.after() >= place.first() - REACH);
  }

  private static double prominence(Sentence sentence) {
    if (sentence.headline()) {
      return 2;
    }
    return sentence.number() <= 1 ? 1.6 : Math.max(0.5, 1.2 - 0.06 * sentence.number());
  }

  /// "KOTA, MEDIA –" at the head of a line.
  private static boolean isDateline(Sentence sentence, Gazetteer.Found place) {
    Span span = place.span();
    if (span.first() > 1 || span.after() >= sentence.tokens().size()) {
      return false;
    }
    int end = sentence.tokens().get(span.after() - 1).end();
    String after = sentence.text().substring(end, Math.min(sentence.text().length(), end + 40));
    boolean shouted =
        sentence.tokens().subList(span.first(), span.after()).stream().allMatch(Token::isShouted);
    int dash = Math.max(after.indexOf('–'), Math.max(after.indexOf(" - "), after.indexOf('—')));
    boolean named = shouted || dash < 3 || after.startsWith(",") || after.startsWith(" (");
    return (dash >= 0 && named) || (shouted && (after.startsWith(",") || after.startsWith(" |")));
  }

  /// The cues before a name, the nearest first, up to another name or the end of a thought.
  private Before before(Sentence sentence, int place, int from) {
    Region.Level level = null;
    double weight = NAMED;
    boolean cued = false;
    for (int i = place - 1; i >= Math.max(from, place - REACH); i--) {
      if (endsThought(sentence.before(i + 1))) {
        break;
      }
      String word = sentence.tokens().get(i).word();
      if (i == place - 1 && is("partOf", word)) {
        return new Before(null, PART_OF_ANOTHER, false);
      }
      if (i == place - 1 && is("district", word)) {
        return new Before(null, PART_OF_ANOTHER, true);
      }
      level = level == null ? level(word) : level;
      weight = Math.max(weight, weight(word));
      cued |= level(word) != null || weight(word) > NAMED;
      if (!is("passed", word) && level(word) == null && weight(word) <= NAMED) {
        break;
      }
    }
    return new Before(level, weight, cued);
  }

  private static boolean endsThought(String between) {
    return between.indexOf(',') >= 0
        || between.indexOf('.') >= 0
        || between.indexOf(';') >= 0
        || between.indexOf(':') >= 0;
  }

  private Region.@Nullable Level level(String word) {
    for (Region.Level level : Region.Level.values()) {
      if (is(level.name(), word)) {
        return level;
      }
    }
    return null;
  }

  private double weight(String word) {
    if (is("heads", word)) {
      return HEAD;
    }
    if (is("bodies", word)) {
      return BODY;
    }
    if (is("staff", word)) {
      return STAFF;
    }
    return is("venue", word) ? VENUE : NAMED;
  }

  private boolean is(String cue, String word) {
    return cues.getOrDefault(cue, Set.of()).contains(word);
  }
}
