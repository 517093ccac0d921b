package id.netra.app.advice;

import id.netra.app.advice.Answer.Open;
import id.netra.app.advice.Answer.Outcome;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.BadAct;
import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Finding.Question;
import id.netra.law.assessment.Finding.Sanction;
import id.netra.law.assessment.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What each answer to an open question would lead to.
final class Outcomes {
  private static final int SHOWN = 3;

  private final Language language;
  private final RuleBook book;
  private final Labels labels;
  private final Words words;
  private final Instant now;

  Outcomes(Language language, RuleBook book, Labels labels, Instant now) {
    this.language = language;
    this.book = book;
    this.labels = labels;
    this.now = now;
    words = Words.in(language);
  }

  /// The most decisive open questions; those about a day have no outcomes.
  List<Open> of(Told told, Finding finding) {
    var open = new ArrayList<Open>();
    for (Question question : finding.questions()) {
      if (open.size() < SHOWN) {
        open.add(open(told, question, finding.verdict()));
      }
    }
    return open;
  }

  private Open open(Told told, Question question, Verdict verdict) {
    var outcomes = new ArrayList<Outcome>();
    if (!question.facet().equals(Told.ATTRIBUTES)) {
      for (String option : question.options()) {
        Outcome outcome = outcome(told, question.facet(), option, verdict);
        if (outcome != null) {
          outcomes.add(outcome);
        }
      }
    }
    return new Open(question.facet(), question.why().in(language.code()), outcomes);
  }

  /// What the option leads to; null for one that contradicts what was told.
  private @Nullable Outcome outcome(Told told, String facet, String option, Verdict verdict) {
    String label = labels.value(facet, option);
    try {
      Assessment then = book.assess(told.with(facet, option).act(), now);
      Verdict its = then.verdict();
      String detail = its == verdict ? gravest(then.finding()) : "";
      return new Outcome(option, label, VerdictLook.key(its), VerdictLook.of(its), detail);
    } catch (BadAct contradiction) {
      return null;
    }
  }

  /// The gravest level of sanction in words, or nothing. What is disputed is never shown without
  /// the word.
  private String gravest(Finding finding) {
    List<Sanction> sanctions = finding.sanctions();
    if (sanctions.isEmpty()) {
      return "";
    }
    String level = words.text("advice.level." + sanctions.getLast().level());
    return finding.contested()
        ? level + ", " + words.text("advice.contested").toLowerCase(Locale.ROOT)
        : level;
  }
}
