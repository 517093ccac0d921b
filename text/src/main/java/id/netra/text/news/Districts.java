package id.netra.text.news;

import id.netra.law.calendar.Region;
import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the district whose office itself runs the programme.
final class Districts {
  /// A district acts where the page opens with it.
  private static final int LEAD = 2;

  private static final int LONGEST_NAME = 3;

  /// Behind a word for the district comes its name, behind one for its head often that of a person.
  private static final Map<String, String> KINDS =
      Map.of(
          "kecamatan", "Kecamatan",
          "kemantren", "Kemantren",
          "kapanewon", "Kapanewon",
          "panewu", "Kapanewon",
          "distrik", "Distrik");

  private static final Set<String> NOT_IN_NAMES =
      Set.of("kabupaten", "kota", "drs", "dr", "ir", "h", "hj", "dra", "s", "m", "kecamatan");

  private final Set<String> words;

  /// @param kind "Kecamatan" and the like
  /// @param surely true if the word before it is that for a district
  private record Named(String kind, List<String> name, boolean surely) {}

  Districts() {
    words = Set.copyOf(WordList.read("news/cues.yaml").getOrDefault("district", List.of()));
  }

  /// @param region the regency or city that the page is about otherwise; null if it names none
  @Nullable Place of(Article article, @Nullable Region region) {
    for (Sentence sentence : article.lead(LEAD)) {
      if (sentence.has("headRegency") || sentence.has("headCity") || sentence.has("sekda")) {
        return null;
      }
    }
    List<Named> lead = article.lead(LEAD).stream().flatMap(it -> in(it).stream()).toList();
    if (lead.isEmpty()) {
      return null;
    }
    Named first = lead.getFirst();
    String name = first.kind() + " " + name(first, article);
    return region == null || region.level() == Region.Level.PROVINCE
        ? new Place(null, name, Level.DISTRICT)
        : new Place(region.code(), name + ", " + region.name(), Level.DISTRICT);
  }

  /// The name that the page gives it everywhere: capitals that follow it once are no part of it.
  private String name(Named first, Article article) {
    List<Named> same =
        article.sentences().stream()
            .filter(sentence -> !sentence.headline())
            .flatMap(sentence -> in(sentence).stream())
            .filter(
                named -> named.surely() && named.name().getFirst().equals(first.name().getFirst()))
            .toList();
    List<String> name = same.isEmpty() ? first.name().subList(0, 1) : same.getFirst().name();
    for (Named named : same) {
      name = common(name, named.name());
    }
    return String.join(" ", name);
  }

  private static List<String> common(List<String> one, List<String> other) {
    int length = 0;
    while (length < Math.min(one.size(), other.size())
        && one.get(length).equals(other.get(length))) {
      length++;
    }
    return one.subList(0, length);
  }

  private List<Named> in(Sentence sentence) {
    var found = new ArrayList<Named>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = tokens.get(i).word();
      List<String> name = words.contains(word) ? name(sentence, i + 1) : List.of();
      if (!name.isEmpty()) {
        found.add(new Named(KINDS.getOrDefault(word, "Kecamatan"), name, KINDS.containsKey(word)));
      }
    }
    return found;
  }

  private static List<String> name(Sentence sentence, int from) {
    var name = new ArrayList<String>();
    for (int i = from; i < Math.min(from + LONGEST_NAME, sentence.tokens().size()); i++) {
      Token token = sentence.tokens().get(i);
      boolean follows = sentence.before(i).equals(" ") && token.isCapital();
      if (!follows || NOT_IN_NAMES.contains(token.word())) {
        break;
      }
      name.add(token.surface());
    }
    return name;
  }
}
