package id.netra.app.letters.draft;

import id.netra.law.RuleBook;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.act.Stage;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Verdict;
import id.netra.law.calendar.Election;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The annex "boleh dan tidak boleh": everyday acts as the rule book judges them during the
/// campaign of one election, for a civil servant.
@Component
public class Annex {
  private static final String FILE = "/letters/annex.psv";

  private final RuleBook book;
  private final List<Everyday> acts = acts();

  Annex(RuleBook book) {
    this.book = book;
  }

  private record Everyday(String key, String words) {}

  /// One line of the annex.
  ///
  /// @param key the last part of the key of its words
  /// @param basis the first place that decided; empty if none did
  public record Line(String key, Verdict verdict, boolean contested, String basis) {}

  /// The elections that an annex can be made for, the newest first.
  public List<Election> elections() {
    return book.elections().reversed();
  }

  public Optional<Election> election(String code) {
    return book.election(code);
  }

  /// What the rules say; empty if there is no such election.
  ///
  /// @param day the day of the letter, whose law counts
  public List<Line> lines(String election, LocalDate day) {
    return book.election(election).isEmpty()
        ? List.of()
        : acts.stream().map(act -> line(act, election, day)).toList();
  }

  /// The edition of the rule book that judges.
  public String edition() {
    return book.edition();
  }

  private Line line(Everyday act, String election, LocalDate day) {
    try {
      ActDraft draft =
          ActDraft.of(act.words())
              .set("actor.status", "PNS")
              .set("election", election)
              .set("stage", Stage.CAMPAIGN.name())
              .set("asOf", day.toString());
      Finding finding =
          book.assess(draft.act(), day.atStartOfDay().toInstant(ZoneOffset.UTC)).finding();
      String basis =
          finding.rules().stream()
              .flatMap(rule -> rule.citations().stream())
              .findFirst()
              .orElse("");
      return new Line(act.key(), finding.verdict(), finding.contested(), basis);
    } catch (BadAct bad) {
      throw new IllegalStateException(act.key(), bad);
    }
  }

  private static List<Everyday> acts() {
    try (InputStream in = Annex.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
          .map(cells -> new Everyday(cells.get(0), cells.get(1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
