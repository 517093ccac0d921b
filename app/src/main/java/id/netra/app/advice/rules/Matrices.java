package id.netra.app.advice.rules;

import id.netra.law.RuleBook;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.act.Stage;
import id.netra.law.assessment.Finding;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Version;
import id.netra.law.rule.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts every situation to the rule book, and remembers the last tables made.
@Component
class Matrices {
  private static final int REMEMBERED = 100;

  private final RuleBook book;
  private final List<Situation> situations = Situation.all();
  private final Map<Choice, Matrix> made =
      Collections.synchronizedMap(
          new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Choice, Matrix> eldest) {
              return size() > REMEMBERED;
            }
          });

  /// What a reader can choose; everything else follows from the edition.
  record Choice(String election, String status, LocalDate asOf) {}

  Matrices(RuleBook book) {
    this.book = book;
  }

  Matrix of(Election election, String status, LocalDate asOf) {
    var choice = new Choice(election.code(), status, asOf);
    Matrix known = made.get(choice);
    if (known == null) {
      known = make(election, status, asOf);
      made.put(choice, known);
    }
    return known;
  }

  private Matrix make(Election election, String status, LocalDate asOf) {
    List<Matrix.Column> columns = columns(election, asOf);
    List<Matrix.Row> rows =
        situations.stream()
            .map(situation -> {
              List<Finding> findings =
                  columns.stream()
                      .map(column -> find(situation, election, status, column.stage(), asOf))
                      .toList();
              return new Matrix.Row(situation, findings);
            })
            .toList();
    return new Matrix(election, status, asOf, columns, rows);
  }

  private Finding find(
      Situation situation, Election election, String status, Stage stage, LocalDate asOf) {
    try {
      ActDraft draft =
          ActDraft.of(situation.words())
              .set("actor.status", status)
              .set("election", election.code())
              .set("stage", stage.name())
              .set("asOf", asOf.toString());
      return book.assess(draft.act(), asOf.atStartOfDay().toInstant(ZoneOffset.UTC)).finding();
    } catch (BadAct bad) {
      throw new IllegalStateException(situation.key(), bad);
    }
  }

  private static List<Matrix.Column> columns(Election election, LocalDate asOf) {
    Facts offices = offices(election);
    Version version = election.on(asOf, asOf, null);
    Stage here = version == null ? Stage.OUTSIDE : version.stage(asOf, offices);
    var columns = new ArrayList<Matrix.Column>();
    for (Stage stage : Stage.values()) {
      Span days = stage == Stage.OUTSIDE ? null : election.days(stage, null, offices);
      if (days != null) {
        columns.add(new Matrix.Column(stage, days, stage == here));
      }
    }
    return columns;
  }

  /// The offices that an election of that type fills.
  private static Facts offices(Election election) {
    int heads = Facet.OFFICE.mask("REGIONAL_HEAD");
    boolean regional = election.type().equals("PILKADA");
    return Facts.UNKNOWN.with(Facet.OFFICE, regional ? heads : Facet.OFFICE.all() & ~heads);
  }
}
