package id.netra.app.advice.rules;

import id.netra.law.rule.Instrument;
import id.netra.law.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A change in the reader's words.
///
/// @param key tells it from every other change
/// @param day its day, as in ISO 8601
/// @param shown its day in words
/// @param sentence what changed
/// @param links where to read on, the most telling first; never empty
/// @param ahead true where the day is still to come
public record ChangeLine(
    String key, LocalDate day, String shown, String sentence, List<Link> links, boolean ahead) {
  private static final int NAMED = 3;

  static ChangeLine of(Change change, LocalDate today, Speech speech) {
    return new ChangeLine(
        change.key(),
        change.day(),
        speech.day(change.day()),
        sentence(change, speech),
        links(change, speech),
        change.day().isAfter(today));
  }

  private static String sentence(Change change, Speech speech) {
    return switch (change) {
      case Change.Began(Instrument instrument, _) ->
          speech.text("rules.change.began", instrument.cite(), speech.in(instrument.title()));
      case Change.Ended(Instrument instrument, _) -> ended(instrument, speech);
      case Change.Rules(Instrument instrument, List<Rule> rules, boolean begins, _) ->
          speech.text(
              begins ? "rules.change.rules-began" : "rules.change.rules-ended",
              rules.size(),
              instrument.cite());
      case Change.Calendar(var election, var version) ->
          version.regions().isEmpty()
              ? speech.text("rules.change.calendar", speech.in(election.title()), version.basis())
              : speech.text(
                  "rules.change.calendar-regional",
                  speech.in(election.title()),
                  version.basis(),
                  version.regions().size());
    };
  }

  private static String ended(Instrument instrument, Speech speech) {
    String by = instrument.repealedBy();
    return by == null
        ? speech.text("rules.change.ended", instrument.cite())
        : speech.text(
            "rules.change.replaced",
            instrument.cite(),
            speech.book().instrument(by).map(Instrument::cite).orElse(by));
  }

  private static List<Link> links(Change change, Speech speech) {
    return switch (change) {
      case Change.Began(Instrument instrument, _) -> List.of(speech.link(instrument));
      case Change.Ended(Instrument instrument, _) ->
          Stream.concat(
                  Stream.of(instrument),
                  Stream.ofNullable(instrument.repealedBy())
                      .flatMap(by -> speech.book().instrument(by).stream()))
              .map(speech::link)
              .toList();
      case Change.Rules(Instrument instrument, List<Rule> rules, _, _) ->
          Stream.concat(
                  Stream.of(speech.link(instrument)), rules.stream().limit(NAMED).map(speech::link))
              .toList();
      case Change.Calendar(_, var version) ->
          speech.book().instruments().stream()
              .filter(one -> (version.basis() + " ").startsWith(one.cite() + " "))
              .map(speech::link)
              .limit(1)
              .toList();
    };
  }
}
