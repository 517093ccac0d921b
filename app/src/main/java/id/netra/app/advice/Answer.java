package id.netra.app.advice;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The answer page, in the reader's language, ready to be shown.
///
/// @param look the style and shape of the verdict: `no`, `yes`, `if`, `split`, `open` or `out`
/// @param verdict the key of its word
/// @param sentence one plain sentence
/// @param setting for whom, when and at which stage
/// @param instead what can be done instead; null if nothing is to be said
/// @param open what is not known and would change the answer, at most three at a time
/// @param offers what must hold, or would change the answer, each with a button that says so
/// @param sure the key of how sure the answer is
/// @param unseen true when an official text was not seen
/// @param edition the first digits of the edition
/// @param elsewhere the verdicts under other elections of the day that differ
/// @param day the day of asking
/// @param disputesSanction true when all readings forbid the act and differ about the sanction
///   alone
public record Answer(
    Told told,
    String look,
    String verdict,
    String sentence,
    String setting,
    boolean contested,
    @Nullable String instead,
    List<Sanction> sanctions,
    List<String> route,
    List<Basis> bases,
    List<Side> sides,
    List<Open> open,
    List<Offer> offers,
    List<Known> known,
    String sure,
    boolean unseen,
    String edition,
    List<Elsewhere> elsewhere,
    String day,
    boolean disputesSanction) {

  /// Status and day, as far as they are told, in few words.
  public List<String> briefly() {
    Stream<String> status =
        known.stream().filter(one -> one.facet().equals("actor.status")).map(Known::value);
    return Stream.concat(status, Stream.of(told.get("date")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// False while something unknown would still decide: then only that is asked, and nothing
  /// threatened.
  public boolean isDecided() {
    return !look.equals("open") || open.isEmpty();
  }

  /// A level of sanction and where it stands.
  ///
  /// @param level as in the contract
  /// @param details the tariffs of a crime
  public record Sanction(String level, String citations, List<String> details) {}

  /// A rule that decided.
  public record Basis(List<String> citations, String plain, String days) {}

  /// One reading of a disputed point.
  ///
  /// @param says what it makes of the act, or of the sanction
  public record Side(String holder, String text, String says, String citations, boolean adopted) {}

  /// The levels of the ladder in its order, each with whether the law names it here; empty where
  /// none of them is named.
  public List<Rung> ladder() {
    List<String> named = sanctions.stream().map(Sanction::level).toList();
    return LADDER.stream().noneMatch(named::contains)
        ? List.of()
        : LADDER.stream().map(level -> new Rung(level, named.contains(level))).toList();
  }

  private static final List<String> LADDER =
      List.of("MORAL", "LIGHT", "MEDIUM", "HEAVY", "DISMISSAL_WITHOUT_HONOUR");

  /// True where a criminal penalty is among what could happen.
  public boolean isCrime() {
    return sanctions.stream().anyMatch(sanction -> sanction.level().equals("CRIMINAL"));
  }

  /// One level of the ladder.
  public record Rung(String level, boolean on) {}

  /// How many of three bars stand for the certainty.
  public int bars() {
    return switch (sure) {
      case "advice.sure.HIGH" -> 3;
      case "advice.sure.MEDIUM" -> 2;
      default -> 1;
    };
  }

  /// A question that is still open.
  ///
  /// @param facet the name of the form's field
  /// @param why why it matters
  /// @param outcomes what each answer would lead to; empty for days and attributes
  public record Open(String facet, String why, List<Outcome> outcomes) {}

  /// What one answer would lead to.
  ///
  /// @param value as in the contract
  /// @param label in the reader's language
  /// @param verdict the key of the verdict's word
  /// @param detail what differs when the verdict does not; may be empty
  public record Outcome(String value, String label, String verdict, String look, String detail) {}

  /// Something that would change the answer.
  ///
  /// @param key of what the button says
  /// @param name the form's field, and with `value` what the button tells; of a day only the person
  ///   knows which, so its question is put
  /// @param verdict the key of the verdict it would bring
  public record Offer(String key, String name, String value, String verdict, String look) {}

  /// Something told, which can be asked again.
  public record Known(String facet, String value) {}

  /// Another election of the same day.
  public record Elsewhere(String election, String verdict, String look) {}
}
