package id.netra.app.advice;

import id.netra.app.advice.Interview.Step;
import id.netra.app.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// One question, ready to be shown.
///
/// @param facet the name of the form's field
/// @param options its possible answers; empty for a day
/// @param why why it is asked
/// @param today today's day as a value and as people say it
/// @param chosen what was answered before: values, [ToldForm#UNKNOWN], or nothing
/// @param otherDay the day answered before, if it was not today; may be empty
public record Screen(
    String facet,
    List<Option> options,
    String why,
    int number,
    int most,
    Option today,
    Set<String> chosen,
    String otherDay) {

  /// One possible answer.
  ///
  /// @param value as in the contract
  /// @param label in the reader's language
  public record Option(String value, String label) {}

  static Screen of(Step.Ask step, Told told, LocalDate today, Labels labels, Language language) {
    String facet = step.facet();
    List<Option> options =
        step.options().stream()
            .map(value -> new Option(value, labels.value(facet, value)))
            .toList();
    String value = told.get(facet);
    return new Screen(
        facet,
        options,
        step.why().in(language.code()),
        step.number(),
        step.most(),
        new Option(today.toString(), labels.weekday(today)),
        chosen(facet, told),
        options.isEmpty() && !value.equals(today.toString()) ? value : "");
  }

  private static Set<String> chosen(String facet, Told told) {
    if (told.unknown().contains(facet)) {
      return Set.of(ToldForm.UNKNOWN);
    }
    return facet.equals(Told.ATTRIBUTES)
        ? Set.copyOf(told.attributes())
        : told.facts().containsKey(facet) ? Set.of(told.get(facet)) : Set.of();
  }

  /// True for attributes, of which several can be worn at once.
  public boolean isMany() {
    return facet.equals(Told.ATTRIBUTES);
  }

  /// True for days.
  public boolean isDay() {
    return options.isEmpty();
  }
}
