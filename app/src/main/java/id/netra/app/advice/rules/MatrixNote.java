package id.netra.app.advice.rules;

import id.netra.law.act.Messages;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Finding.Sanction;
import java.util.List;

/// The short second line of a cell: what it may cost, what is asked for, what it depends on.
final class MatrixNote {
  private static final int ASKED = 2;

  private MatrixNote() {}

  static String of(Finding finding, Speech speech) {
    return switch (finding.verdict()) {
      case FORBIDDEN -> disputed(cost(finding, speech), finding, speech);
      case CONDITIONAL -> disputed(conditions(finding, speech), finding, speech);
      case CONTESTED -> speech.text("rules.safest");
      case UNDETERMINED -> open(finding, speech);
      case ALLOWED -> disputed("", finding, speech);
      case OUT_OF_SCOPE -> "";
    };
  }

  /// The gravest level, or the kind of breach where no level is fixed.
  private static String cost(Finding finding, Speech speech) {
    List<Sanction> sanctions = finding.sanctions();
    if (sanctions.isEmpty()) {
      return finding.offence() == null ? "" : speech.text("rules.class." + finding.offence());
    }
    String gravest = speech.text("rules.short." + sanctions.getLast().level());
    return sanctions.size() == 1 ? gravest : speech.text("rules.up-to", gravest);
  }

  private static String conditions(Finding finding, Speech speech) {
    return String.join(
        ", ",
        finding.conditions().stream()
            .map(condition -> speech.text("rules.condition." + condition.facet().path()))
            .toList());
  }

  private static String open(Finding finding, Speech speech) {
    return finding.questions().isEmpty()
        ? speech.text("rules.human")
        : String.join(
            "; ",
            finding.questions().stream()
                .limit(ASKED)
                .map(question -> speech.in(Messages.text("facet." + question.facet())))
                .toList());
  }

  /// Nothing disputed is shown without the word.
  private static String disputed(String note, Finding finding, Speech speech) {
    if (!finding.contested()) {
      return note;
    }
    String word = speech.text("rules.disputed");
    return note.isEmpty() ? word : note + ", " + word;
  }
}
