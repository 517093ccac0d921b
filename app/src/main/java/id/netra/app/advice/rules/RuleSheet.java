package id.netra.app.advice.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One rule, whole, in the reader's language.
///
/// @param instead what can be done instead; null if nothing is to be said
/// @param route who deals with a breach, by today's names
/// @param examples cases that it decides
public record RuleSheet(
    Head head,
    Scope scope,
    Price price,
    @Nullable String instead,
    List<String> route,
    Founded founded,
    Ties ties,
    List<Example> examples) {

  /// What it says, and when it is law.
  ///
  /// @param look the style and shape of what it does
  /// @param verdict the key of its word
  /// @param disputed true where authorities disagree about it
  /// @param past true when it is no longer law, or not yet
  public record Head(
      String title,
      String plain,
      String look,
      String verdict,
      boolean disputed,
      String days,
      boolean past,
      Link instrument) {}

  /// Whom and what it is about.
  ///
  /// @param requires what must hold for the act to be allowed; null for rules that ask for nothing
  public record Scope(String people, List<Link> acts, Terms terms, @Nullable String requires) {}

  /// What a breach costs.
  ///
  /// @param offence the kind of breach; null for rules that forbid nothing
  public record Price(@Nullable String offence, List<Line> levels, List<Line> tariffs) {}

  /// Something said, and where it stands.
  ///
  /// @param places citations, perhaps with days; empty where none is known
  public record Line(String words, String places) {}

  /// How it is founded.
  ///
  /// @param sure the key of how sure
  public record Founded(
      List<Link> places, List<Side> sides, String sure, boolean unseen, List<String> sources) {}

  /// One reading of a disputed rule.
  ///
  /// @param says what it makes of the act, or of the sanction
  public record Side(String says, String text, String holder, boolean adopted) {}

  /// Other rules that belong to it.
  ///
  /// @param origin the rule whose forms it applies to other people; null for a rule of its own
  /// @param over those that are silent when it speaks
  /// @param under those before which it is silent
  /// @param others those that apply it to other people
  public record Ties(@Nullable Link origin, List<Link> over, List<Link> under, List<Link> others) {}
}
