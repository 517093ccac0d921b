package id.netra.text.news;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides whether a page tells of something done so that regional civil servants stay neutral in a
/// national or regional election.
final class Scope {
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

  private static final Set<Measure> PART_OF_A_STORY =
      EnumSet.of(Measure.CIRCULAR, Measure.BRIEFING);

  private static final int LEAD = 3;

  /// Months in which elections are prepared: where a circular names no subject, the season tells.
  private static final int SEASON = 8;

  private static final double ENOUGH = 2;

  private Scope() {}

  static boolean isProgramme(Article article, List<Measure> measures, @Nullable LocalDate day) {
    boolean acts = article.has("regional") || article.has("nationalBody") || !measures.isEmpty();
    boolean people =
        article.has("servants")
            || article.has("neutral")
            || measures.contains(Measure.PERSONNEL_FREEZE)
            || (measures.contains(Measure.PLEDGE) && measures.contains(Measure.ASSEMBLY));
    return acts
        && people
        && topic(article, measures, day) >= ENOUGH
        && !isOfOthers(article, measures)
        && !isCase(article, measures)
        && (!measures.isEmpty() || article.has("appeal"));
  }

  /// How much the page speaks of neutrality in an election.
  private static double topic(Article article, List<Measure> measures, @Nullable LocalDate day) {
    double topic = article.has("neutral") ? 2.5 : 0;
    topic += article.has("vote") ? 2 : 0;
    topic += isOfPeople(article, "vote") ? 1 : 0;
    topic += isOfPeople(article, "neutral") ? 1 : 0;
    topic += article.has("electionBody") ? 1.5 : 0;
    topic += article.count("electionBody") > 1 ? 1 : 0;
    boolean pledge = measures.contains(Measure.PLEDGE);
    boolean pact = measures.contains(Measure.INTEGRITY_PACT);
    topic += pledge ? 1 : 0;
    topic += pact ? 1 : 0;
    topic += pledge && pact ? 1 : 0;
    topic += measures.contains(Measure.CIRCULAR) ? 1.5 : 0;
    topic += measures.contains(Measure.PERSONNEL_FREEZE) ? 1 : 0;
    topic += measures.contains(Measure.SOCIAL_REMINDER) ? 1 : 0;
    topic += measures.contains(Measure.SANCTION) ? 0.5 : 0;
    topic += measures.contains(Measure.MONITORING) ? 0.5 : 0;
    topic += measures.contains(Measure.COORDINATION_BAWASLU) ? 0.5 : 0;
    topic += day != null && Votes.isBefore(day, SEASON) ? 1.5 : 0;
    return topic - Math.min(3, article.count("otherSubject"));
  }

  private static boolean isOfPeople(Article article, String sign) {
    return article.sentences().stream()
        .anyMatch(sentence -> sentence.has("people") && sentence.has(sign));
  }

  /// Another vote, another pact, or others who have to stay neutral.
  private static boolean isOfOthers(Article article, List<Measure> measures) {
    int servants = article.count("servants");
    int neutral = article.count("neutral");
    int villagePoll = article.count("villagePoll");
    boolean pact = article.count("otherPact") > neutral;
    boolean organisers = article.has("organisers") && article.count("organisers") >= servants;
    return organisers
        || (villagePoll > 0 && villagePoll >= article.count("vote"))
        || article.count("forces") > servants + article.count("regional")
        || isOfVillages(article, measures, servants)
        || pact
        || isCandidacy(article, measures, servants + neutral)
        || isVertical(article);
  }

  private static boolean isOfVillages(Article article, List<Measure> measures, int servants) {
    int village = article.count("village");
    boolean toOffices = measures.contains(Measure.PERSONNEL_FREEZE);
    boolean theyShall = article.has("neutralVillage") && village > servants && !toOffices;
    return village > 0 && (servants == 0 || theyShall);
  }

  private static boolean isCandidacy(Article article, List<Measure> measures, int servants) {
    int candidacy = article.count("candidacy");
    boolean nothingElse =
        !article.has("neutral") && measures.stream().noneMatch(PREVENTIVE::contains);
    return candidacy > servants || (candidacy > 0 && nothingElse);
  }

  /// Agencies of ministries in the regions answer to their ministries: a page that names one of
  /// them before any office of a region is about theirs.
  private static boolean isVertical(Article article) {
    for (Sentence sentence : article.lead(LEAD)) {
      int vertical = first(sentence, "vertical");
      int regional = Math.min(first(sentence, "regional"), first(sentence, "nationalBody"));
      if (vertical != regional) {
        return vertical < regional;
      }
    }
    return false;
  }

  private static int first(Sentence sentence, String sign) {
    return sentence.all(sign).stream().mapToInt(Span::first).min().orElse(Integer.MAX_VALUE);
  }

  /// One case: the page begins with it, and nothing was done before it happened. Where neutrality
  /// is not spoken of, a circular or a meeting is but part of the story.
  private static boolean isCase(Article article, List<Measure> measures) {
    Set<Measure> before = EnumSet.copyOf(PREVENTIVE);
    if (!article.has("neutral")) {
      before.removeAll(PART_OF_A_STORY);
    }
    return article.lead(LEAD).stream().anyMatch(sentence -> sentence.has("caseWords"))
        && measures.stream().noneMatch(before::contains);
  }
}
