package id.netra.text.news;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much a page speaks of the whole country: national bodies that act, not those that a law is
/// cited from.
final class Country {
  private static final double SUBJECT = 6;

  /// A national body may come to a region.
  private static final double GUEST = 2;

  private static final double BODY = 2;
  private static final double EVERYWHERE = 2;

  /// As far into a sentence as its subject may stand.
  private static final int SUBJECT_REACH = 3;

  /// The headline and the first sentences.
  private static final int LEAD = 2;

  private Country() {}

  /// @param placed the numbers of the sentences that name a region
  static double weight(Article article, Set<Integer> placed) {
    double weight = 0;
    Set<String> bodies = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      List<Span> spans = sentence.all("nationalBody");
      boolean cited = sentence.has("basis");
      if (sentence.number() <= LEAD && spans.stream().anyMatch(Country::isSubject)) {
        weight += placed.contains(sentence.number()) ? GUEST : SUBJECT;
      }
      for (Span span : spans) {
        String body = sentence.tokens().get(span.after() - 1).word();
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
