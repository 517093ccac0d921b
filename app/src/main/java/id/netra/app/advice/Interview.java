package id.netra.app.advice;

import id.netra.law.RuleBook;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.act.Messages;
import id.netra.law.act.Text;
import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Finding.Question;
import id.netra.law.assessment.Verdict;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to ask next: who and when, then only what can still change the verdict, one thing at a
/// time.
final class Interview {
  private static final String STATUS = "actor.status";
  private static final String DATE = "date";
  private static final String REGION = "region";

  private final RuleBook book;
  private final Instant now;

  /// @param now the moment of asking
  Interview(RuleBook book, Instant now) {
    this.book = book;
    this.now = now;
  }

  /// Where the interview stands.
  sealed interface Step {
    /// One thing is to be asked.
    ///
    /// @param facet as people are asked for it
    /// @param options the values still possible; empty for a day
    /// @param why why it is asked
    /// @param most how many questions there can be at most, this one included
    record Ask(String facet, List<String> options, Text why, int number, int most)
        implements Step {}

    /// Nothing more is to be asked, or nothing that the reader can tell.
    record Answer(Assessment assessment) implements Step {}
  }

  /// The next step.
  ///
  /// @throws BadAct if what was told makes no sense
  Step next(Told told) throws BadAct {
    Assessment assessment = book.assess(told.act(), now);
    List<Question> open = open(told, assessment);
    if (open.isEmpty()) {
      return new Step.Answer(assessment);
    }
    Question first = open.getFirst();
    int asked = told.trail().size();
    return new Step.Ask(
        first.facet(), first.options(), first.why(), asked + 1, asked + open.size());
  }

  /// The answer as far as it can be given now.
  Step.Answer answer(Told told) throws BadAct {
    return new Step.Answer(book.assess(told.act(), now));
  }

  /// Asks for that facet again, whatever else is open.
  Step.Ask again(String facet, Told told) {
    int number = told.trail().contains(facet) ? place(facet, told) : told.trail().size() + 1;
    return new Step.Ask(
        facet,
        options(facet, told),
        Messages.text("why." + facet),
        number,
        Math.max(number, told.trail().size()));
  }

  private static int place(String facet, Told told) {
    return List.copyOf(told.trail()).indexOf(facet) + 1;
  }

  private List<Question> open(Told told, Assessment assessment) {
    var open = new ArrayList<Question>();
    for (String facet : List.of(STATUS, DATE, REGION)) {
      if (!told.isSettled(facet) && (!facet.equals(REGION) || !regions(told).isEmpty())) {
        open.add(new Question(facet, options(facet, told), Messages.text("why." + facet)));
      }
    }
    if (assessment.verdict() == Verdict.UNDETERMINED) {
      assessment.finding().questions().stream()
          .filter(question -> !told.isSettled(question.facet()))
          .filter(question -> open.stream().noneMatch(one -> one.facet().equals(question.facet())))
          .map(question ->
              question.options().isEmpty()
                  ? new Question(question.facet(), options(question.facet(), told), question.why())
                  : question)
          .forEach(open::add);
    }
    return open;
  }

  private List<String> options(String facet, Told told) {
    return switch (facet) {
      case Told.ATTRIBUTES -> Facet.attributeNames();
      case "election" -> book.elections().stream().map(Election::code).toList();
      case REGION -> regions(told);
      default -> {
        Facet known = Facet.of(facet);
        yield known == null ? List.of() : known.domain();
      }
    };
  }

  /// The regions that had a calendar of their own on that day: elsewhere the region changes
  /// nothing.
  private List<String> regions(Told told) {
    var codes = new ArrayList<String>();
    LocalDate day = day(told.get(DATE));
    if (day != null) {
      for (Election election : book.elections()) {
        for (Version version : election.versions()) {
          if (version.inForceOn(day) && version.covers(day)) {
            version.regions().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
          }
        }
      }
    }
    return codes.stream().sorted().toList();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
