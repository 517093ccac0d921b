package id.netra.app.organisation.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds the province, regency or city that somebody means who types its name or code: `13.09`,
/// `1309`, `kab. mentawai`, `Kota Padang`. A list of all of them would be five hundred lines long.
public final class Places {
  /// More are not offered to choose from.
  private static final int MOST = 8;

  private static final String PROVINCE = "provinsi";
  private static final Map<String, String> SHORT =
      Map.of("kab", "kabupaten", "prov", PROVINCE, "kep", "kepulauan");
  private static final List<String> KINDS = List.of("kabupaten", "kota");

  private Places() {}

  /// One of them.
  public record Place(String code, String name) {}

  /// What was found: nothing, exactly one, or several to choose from.
  sealed interface Found {
    record Nothing() implements Found {}

    record One(String code) implements Found {}

    record Several(List<Place> places) implements Found {}
  }

  /// What is meant among these.
  static Found find(String typed, Collection<Place> all) {
    String digits = typed.replaceAll("[\\s.]", "");
    List<Place> byCode =
        all.stream().filter(place -> place.code().replace(".", "").equals(digits)).toList();
    if (!byCode.isEmpty()) {
      return new Found.One(byCode.getFirst().code());
    }
    List<String> words = words(typed);
    if (words.isEmpty()) {
      return new Found.Nothing();
    }
    List<Place> whole = all.stream().filter(place -> words(place.name()).equals(words)).toList();
    List<Place> bare =
        all.stream().filter(place -> bare(words(place.name())).equals(words)).toList();
    List<Place> part = all.stream().filter(place -> has(words(place.name()), words)).toList();
    return found(whole.isEmpty() ? bare.isEmpty() ? part : bare : whole);
  }

  private static Found found(List<Place> places) {
    return switch (places.size()) {
      case 0 -> new Found.Nothing();
      case 1 -> new Found.One(places.getFirst().code());
      default -> new Found.Several(places.stream().limit(MOST).toList());
    };
  }

  /// Whether each word begins one of the name's, in their order.
  private static boolean has(List<String> name, List<String> words) {
    int next = 0;
    for (String word : name) {
      if (next < words.size() && word.startsWith(words.get(next))) {
        next++;
      }
    }
    return next == words.size();
  }

  private static List<String> bare(List<String> words) {
    return !words.isEmpty() && KINDS.contains(words.getFirst())
        ? words.subList(1, words.size())
        : words;
  }

  private static List<String> words(String text) {
    return new ArrayList<>(
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> SHORT.getOrDefault(word, word))
            // No province has the word in its name here, and everybody says it.
            .filter(word -> !word.equals(PROVINCE))
            .toList());
  }
}
