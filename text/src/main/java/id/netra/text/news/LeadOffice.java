package id.netra.text.news;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the office that leads: a role from the list of offices, never a name.
final class LeadOffice {
  private static final Map<String, String> ACTING =
      Map.of(
          "pj", "Pj ",
          "pjs", "Pjs ",
          "sementara", "Pjs ",
          "plt", "Plt ",
          "tugas", "Plt ",
          "plh", "Plh ",
          "harian", "Plh ");

  private static final double LEADS = 2;
  private static final double ACCOMPANIES = -2.5;
  private static final double LATER = -0.4;

  /// A verb tells of an office that stands so close.
  private static final int REACH = 6;

  private static final Set<String> OF_PROVINCES = Set.of("Ketua Bawaslu", "Anggota Bawaslu");

  private final Signs offices = Signs.read("news/offices.yaml");

  private record Mention(String office, double score) {}

  /// The role; null if the page names none.
  @Nullable String of(Article article, @Nullable Place place) {
    Mention best = null;
    for (Sentence sentence : article.sentences()) {
      for (Map.Entry<String, List<Span>> entry : offices.in(sentence.tokens()).entrySet()) {
        for (Span span : entry.getValue()) {
          var mention = mention(entry.getKey(), span, sentence);
          if (best == null || mention.score() > best.score()) {
            best = mention;
          }
        }
      }
    }
    return best == null ? null : titled(best.office(), place);
  }

  private static Mention mention(String office, Span span, Sentence sentence) {
    double score = LATER * sentence.number() - 0.05 * span.first();
    score += 0.1 * (span.after() - span.first());
    boolean leads =
        sentence.all("leads").stream()
            .anyMatch(
                verb -> verb.first() >= span.first() - 2 && verb.first() <= span.after() + REACH);
    score += leads ? LEADS : 0;
    boolean accompanies =
        sentence.all("accompanies").stream()
            .anyMatch(word -> word.after() <= span.first() && word.after() >= span.first() - 3);
    score += accompanies ? ACCOMPANIES : 0;
    String before = span.first() == 0 ? "" : sentence.tokens().get(span.first() - 1).word();
    return new Mention(ACTING.getOrDefault(before, "") + office, score);
  }

  private static String titled(String office, @Nullable Place place) {
    if (place == null || !OF_PROVINCES.contains(office)) {
      return office;
    }
    return switch (place.level()) {
      case PROVINCE -> office + " Provinsi";
      case REGENCY -> office + " Kabupaten";
      case CITY -> office + " Kota";
      case DISTRICT, NATIONAL -> office;
    };
  }
}
