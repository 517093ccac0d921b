package id.netra.text.news;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides whether a page tells of something done so that regional civil servants stay neutral in a
/// national or regional election.
final class Scope {
  private static final List<LocalDate> VOTES =
      Stream.of("2018-06-27", "2019-04-17", "2020-12-09", "2024-02-14", "2024-11-27")
          .map(LocalDate::parse)
          .toList();

  /// What is done before anything has happened; watching and punishing follow single cases too.
  private static final Set<Measure> PREVENTIVE =
      EnumSet.of(
          Measure.PLEDGE,
          Measure.INTEGRITY_PACT,
          Measure.CIRCULAR,
          Measure.ASSEMBLY,
          Measure.BANNER,
          Measure.SOCIAL_REMINDER,
          Measure.BRIEFING,
          Measure.PERSONNEL_FREEZE,
          Measure.EVENT_VETTING);

  private static final int LEAD = 3;

  /// Months in which elections are prepared: where a circular names no subject, the season tells.
  private static final int SEASON = 8;

  private static final double ENOUGH = 3;

  private Scope() {}

  static boolean isProgramme(Article article, List<Measure> measures, @Nullable LocalDate day) {
    boolean acts = article.has("regional") || article.has("nationalBody");
    boolean people =
        article.has("servants")
            || article.has("neutral")
            || measures.contains(Measure.PERSONNEL_FREEZE);
    return acts
        && people
        && topic(article, measures, day) >= ENOUGH
        && !isOfOthers(article)
        && !isCase(article, measures)
        && (!measures.isEmpty() || article.has("appeal"));
  }

  /// How much the page speaks of neutrality in an election.
  private static double topic(Article article, List<Measure> measures, @Nullable LocalDate day) {
    double topic = article.has("neutral") ? 2.5 : 0;
    topic += article.has("vote") ? 2 : 0;
    topic += article.has("electionBody") ? 1.5 : 0;
    topic += article.count("electionBody") > 1 ? 1 : 0;
    topic += measures.contains(Measure.PLEDGE) ? 1 : 0;
    topic += measures.contains(Measure.INTEGRITY_PACT) ? 1 : 0;
    topic += measures.contains(Measure.CIRCULAR) ? 1.5 : 0;
    topic += measures.contains(Measure.PERSONNEL_FREEZE) ? 1 : 0;
    topic += measures.contains(Measure.SOCIAL_REMINDER) ? 1 : 0;
    topic += measures.contains(Measure.SANCTION) ? 0.5 : 0;
    topic += measures.contains(Measure.MONITORING) ? 0.5 : 0;
    topic += isSeason(day) ? 1.5 : 0;
    return topic - Math.min(3, article.count("otherSubject"));
  }

  private static boolean isSeason(@Nullable LocalDate day) {
    return day != null
        && VOTES.stream()
            .anyMatch(vote -> !day.isAfter(vote) && day.isAfter(vote.minusMonths(SEASON)));
  }

  /// Another vote, another pact, or others who have to stay neutral.
  private static boolean isOfOthers(Article article) {
    int servants = article.count("servants");
    int votes = article.count("election");
    int neutral = article.count("neutral");
    boolean villagePoll = article.count("villagePoll") > 0 && article.count("villagePoll") >= votes;
    boolean forces = article.count("forces") > servants;
    boolean villages = article.has("village") && servants == 0;
    boolean pact = article.count("otherPact") > neutral;
    boolean candidacy = article.count("candidacy") > servants + neutral;
    return villagePoll || forces || villages || pact || candidacy || isVertical(article);
  }

  /// Agencies of ministries in the regions answer to their ministries.
  private static boolean isVertical(Article article) {
    List<Sentence> lead = article.lead(LEAD);
    return lead.stream().anyMatch(sentence -> sentence.has("vertical"))
        && lead.stream().noneMatch(sentence -> sentence.has("regional"));
  }

  private static boolean isCase(Article article, List<Measure> measures) {
    return article.lead(LEAD).stream().anyMatch(sentence -> sentence.has("caseWords"))
        && measures.stream().noneMatch(PREVENTIVE::contains);
  }
}
