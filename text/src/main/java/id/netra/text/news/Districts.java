package id.netra.text.news;

import id.netra.law.calendar.Region;
import id.netra.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the district whose office itself runs the programme.
final class Districts {
  /// A district acts where the page opens with it.
  private static final int LEAD = 2;

  private static final int LONGEST_NAME = 3;

  private static final Map<String, String> KINDS =
      Map.of(
          "kemantren", "Kemantren",
          "kapanewon", "Kapanewon",
          "panewu", "Kapanewon",
          "distrik", "Distrik");

  private final Set<String> words;

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
    for (Sentence sentence : article.lead(LEAD)) {
      String name = named(sentence);
      if (name != null) {
        boolean inner = region != null && region.level() != Region.Level.PROVINCE;
        return new Place(
            inner && region != null ? region.code() : null,
            inner && region != null ? name + ", " + region.name() : name,
            Level.DISTRICT);
      }
    }
    return null;
  }

  private @Nullable String named(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (words.contains(token.word()) && tokens.get(i + 1).isCapital()) {
        String kind = KINDS.getOrDefault(token.word(), "Kecamatan");
        return kind + " " + name(sentence, i + 1);
      }
    }
    return null;
  }

  private static String name(Sentence sentence, int from) {
    var name = new StringBuilder(sentence.tokens().get(from).surface());
    for (int i = from + 1; i < Math.min(from + LONGEST_NAME, sentence.tokens().size()); i++) {
      Token token = sentence.tokens().get(i);
      boolean follows = sentence.before(i).equals(" ") && token.isCapital();
      if (!follows || token.word().equals("kabupaten") || token.word().equals("kota")) {
        break;
      }
      name.append(' ').append(token.surface());
    }
    return name.toString();
  }
}
