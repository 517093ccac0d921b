package id.netra.text.news;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much a page speaks of the whole country: national bodies that act, not those that a law is
/// cited from.
final class Country {
  private static final double SUBJECT = 6;
  private static final double BODY = 2;
  private static final double EVERYWHERE = 2;

  /// As far into a sentence as its subject may stand.
  private static final int SUBJECT_REACH = 3;

  private Country() {}

  static double weight(Article article) {
    double weight = 0;
    Set<String> bodies = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      List<Span> spans = sentence.all("nationalBody");
      boolean cited = sentence.has("basis");
      if (sentence.number() <= 1 && spans.stream().anyMatch(Country::isSubject)) {
        weight += SUBJECT;
      }
      for (Span span : spans) {
        String body = sentence.tokens().get(span.first()).word();
        weight += !cited && bodies.add(body) ? BODY : 0;
      }
      weight += spans.isEmpty() || !sentence.has("wholeCountry") ? 0 : EVERYWHERE;
    }
    return weight;
  }

  private static boolean isSubject(Span span) {
    return span.first() < SUBJECT_REACH;
  }
}
