package id.netra.text.news;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

  private static final int LEAD = 3;

  private Scope() {}

  static boolean isProgramme(Article article, List<Measure> measures) {
    return isOnTopic(article, measures)
        && !isOfOthers(article)
        && !isCase(article, measures)
        && (!measures.isEmpty() || article.has("appeal"));
  }

  private static boolean isOnTopic(Article article, List<Measure> measures) {
    boolean acts = article.has("regional") || article.has("nationalBody");
    boolean people = article.has("servants");
    boolean votes = article.has("election");
    boolean neutral = article.has("neutral");
    boolean freeze = measures.contains(Measure.PERSONNEL_FREEZE);
    boolean pledged =
        measures.contains(Measure.PLEDGE) || measures.contains(Measure.INTEGRITY_PACT);
    return acts && ((neutral && (people || votes)) || (votes && (freeze || (people && pledged))));
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
