package id.netra.app.advice;

import id.netra.app.advice.Interview.Step;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.BadAct;
import id.netra.law.calendar.Zones;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/// Shows a step of the interview, for one request.
final class InterviewPages {
  private final Language language;
  private final RuleBook book;
  private final Instant now;
  private final Model model;
  private final Interview interview;

  InterviewPages(Language language, RuleBook book, Instant now, Model model) {
    this.language = language;
    this.book = book;
    this.now = now;
    this.model = model;
    interview = new Interview(book, now);
  }

  Words words() {
    return Words.in(language);
  }

  /// The next question, or the answer.
  String next(Told told) throws BadAct {
    return switch (interview.next(told)) {
      case Step.Ask ask -> ask(ask, told, null, false);
      case Step.Answer answer -> answer(answer, told);
    };
  }

  /// The answer as far as it can be given now.
  String answer(Told told) throws BadAct {
    return answer(interview.answer(told), told);
  }

  /// The question of that facet, with what was told before ticked.
  String again(String facet, Told told, @Nullable String error) {
    return ask(interview.again(facet, told), told, error, false);
  }

  /// The question of a facet that is to be changed: back leads to where the reader was.
  String change(String facet, Told told) {
    return ask(interview.again(facet, told), told, null, true);
  }

  private String ask(Step.Ask step, Told told, @Nullable String error, boolean changing) {
    LocalDate today = Zones.capitalDay(now);
    model.addAttribute(
        "screen", Screen.of(step, told, today, new Labels(language, book), language));
    model.addAttribute("told", told);
    model.addAttribute("known", new Answers(language, book, now).known(told.without(step.facet())));
    model.addAttribute("error", error);
    model.addAttribute("changing", changing);
    return "advice/pertanyaan";
  }

  private String answer(Step.Answer step, Told told) {
    Answer answer = new Answers(language, book, now).of(told, step.assessment());
    model.addAttribute("answer", answer);
    model.addAttribute("share", Share.of(answer, words(), null));
    return "advice/jawaban";
  }
}
