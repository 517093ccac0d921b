package id.netra.app.advice;

import id.netra.app.advice.Answer.Known;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.rule.Rule;
import id.netra.text.PersonalTraces;
import id.netra.text.QuestionReader;
import id.netra.text.Understood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// What a question seems to be about, to be confirmed.
///
/// @param question what was typed, without long numbers and addresses, to be corrected; shown on
///   this page and kept nowhere
/// @param kinds the likeliest first; empty when nothing was recognised
/// @param hints what else seems to be told: a form's value and how people say it
/// @param isPersonal true when numbers or addresses were left out
/// @param isCut true when the question was longer than what is read
public record Proposal(
    String question, List<String> kinds, List<Hint> hints, boolean isPersonal, boolean isCut) {
  private static final int SHOWN = 300;

  private static final String OTHER = "OTHER";

  /// A guess much weaker than the first would only puzzle; the whole list stands below.
  private static final double NEAR = 0.75;

  /// The calendar knows it better than a turn of phrase.
  private static final String DETERMINED = "target.determined";

  /// Something understood beside the act.
  ///
  /// @param value for the form: `facet=value`
  public record Hint(String value, Known known) {}

  static Proposal of(String question, Understood understood, RuleBook book, Answers answers) {
    List<String> kinds =
        understood.kinds().stream()
            .filter(guess -> guess.score() >= NEAR * understood.kinds().getFirst().score())
            .map(guess -> guess.kind())
            .filter(kind -> !kind.equals(OTHER) || understood.kinds().size() == 1)
            .toList();
    Set<String> matters = matters(kinds, book);
    var facts = new LinkedHashMap<>(understood.facts());
    facts.keySet().retainAll(matters);
    boolean wearsNothing = understood.wearsNothing() && matters.contains(Told.ATTRIBUTES);
    Told told = Told.of(facts, wearsNothing ? List.of("NONE") : List.of());
    String read = question.substring(0, Math.min(question.length(), QuestionReader.LONGEST));
    String plain = PersonalTraces.without(read);
    return new Proposal(
        plain.substring(0, Math.min(plain.length(), SHOWN)),
        kinds,
        hints(told, answers),
        understood.isPersonal(),
        question.length() > QuestionReader.LONGEST);
  }

  /// The facets that some rule looks at for acts of these kinds, and the day.
  private static Set<String> matters(List<String> kinds, RuleBook book) {
    var facets = new HashSet<>(Set.of("date", "actor.status"));
    for (Rule rule : book.rules()) {
      if (kinds.stream()
          .anyMatch(kind -> (rule.when().values(Facet.KIND) & Facet.KIND.mask(kind)) != 0)) {
        rule.when().facets().forEach(facet -> facets.add(facet.question()));
        if (rule.requires() != null) {
          facets.add(rule.requires().path());
        }
      }
    }
    facets.remove(DETERMINED);
    return facets;
  }

  private static List<Hint> hints(Told told, Answers answers) {
    var hints = new ArrayList<Hint>();
    for (Known known : answers.known(told)) {
      String value =
          known.facet().equals(Told.ATTRIBUTES)
              ? String.join(",", told.attributes())
              : told.get(known.facet());
      hints.add(new Hint(known.facet() + "=" + value, known));
    }
    return hints;
  }
}
