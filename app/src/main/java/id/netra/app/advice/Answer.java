package id.netra.app.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer page, in the reader's language, ready to be shown.
///
/// @param look the style and shape of the verdict: `no`, `yes`, `if`, `split`, `open` or `out`
/// @param verdict the key of its word
/// @param sentence one plain sentence
/// @param setting for whom, when and at which stage
/// @param instead what can be done instead; null if nothing is to be said
/// @param asks what can still change the answer, at most three at a time
/// @param offers what must hold, or would change the answer, each with a button that says so
/// @param sure the key of how sure the answer is
/// @param unseen true when an official text was not seen
/// @param edition the first digits of the edition
/// @param elsewhere the verdicts under other elections of the day that differ
/// @param stillUnsure true when the same was asked before and not answered
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
    List<Ask> asks,
    List<Offer> offers,
    List<Known> known,
    String sure,
    boolean unseen,
    String edition,
    List<Elsewhere> elsewhere,
    boolean stillUnsure,
    boolean disputesSanction) {

  /// True for photos, in which what others wear counts too.
  public boolean isPhoto() {
    return told.get("kind").equals("PHOTO_WITH_CANDIDATE");
  }

  /// False while something unknown would still decide: then only that is asked, and nothing
  /// threatened.
  public boolean isDecided() {
    return !look.equals("open") || asks.isEmpty();
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

  /// A question with its possible answers.
  ///
  /// @param facet the name of the form's field
  /// @param options empty for a day
  /// @param why why it is asked
  public record Ask(String facet, List<Option> options, String why) {
    /// True for attributes, of which several can be worn at once.
    public boolean isMany() {
      return facet.equals("attributes");
    }
  }

  /// One possible answer to a question.
  ///
  /// @param value as in the contract
  /// @param label in the reader's language
  public record Option(String value, String label) {}

  /// Something that would change the answer.
  ///
  /// @param verdict the key of the verdict it would bring
  public record Offer(String facet, String value, String verdict, String look) {}

  /// Something told, which can be asked again.
  public record Known(String facet, String value) {}

  /// Another election of the same day.
  public record Elsewhere(String election, String verdict, String look) {}
}
