package id.netra.app.programme;

import id.netra.app.letters.StatusLook;
import id.netra.app.platform.Words;
import id.netra.forms.ClipStream;
import id.netra.text.cite.Reference;
import id.netra.text.news.Clip;
import id.netra.text.news.Place;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a page of news says, as it is shown.
///
/// @param programme whether it tells of a neutrality programme
/// @param facts name and value, in the order of the form; a value is null where the page says
///   nothing
/// @param cited what it cites
public record ClipSheet(boolean programme, List<Fact> facts, List<Cited> cited) {
  /// One thing that the page says.
  public record Fact(String name, @Nullable String value) {}

  /// One reference.
  ///
  /// @param look `yes`, `no`, `if` or `open`
  /// @param note why; null if there is nothing to say
  public record Cited(String text, String look, String status, @Nullable String note) {}

  static ClipSheet of(ClipStream.Page page, Words words) {
    Clip clip = page.clip();
    var facts = new ArrayList<Fact>();
    Place region = clip.region();
    String code = region == null || region.code() == null ? "" : " (" + region.code() + ")";
    facts.add(fact(words, "region", region == null ? null : region.name() + code));
    facts.add(fact(words, "day", day(clip.eventDate(), words)));
    List<String> measures =
        clip.measures().stream().map(one -> words.text("programme.measure." + one.name())).toList();
    facts.add(fact(words, "measures", joined(measures)));
    facts.add(fact(words, "lead", clip.leadOffice()));
    facts.add(
        fact(words, "participants", clip.participants() == null ? null : "" + clip.participants()));
    facts.add(fact(words, "circulars", joined(page.circularNumbers())));
    List<Cited> cited =
        page.references().stream()
            .filter(reference -> !reference.type().isLetter())
            .map(reference -> cited(reference, words))
            .distinct()
            .toList();
    return new ClipSheet(clip.isProgramme(), facts, cited);
  }

  private static Fact fact(Words words, String key, @Nullable String value) {
    return new Fact(words.text("programme.fact." + key), value);
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(", ", values);
  }

  private static @Nullable String day(@Nullable LocalDate day, Words words) {
    Locale locale = Locale.of(words.language().code());
    return day == null
        ? null
        : DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(day);
  }

  private static Cited cited(Reference reference, Words words) {
    String note = reference.note() == null ? null : reference.note().in(words.language().code());
    return new Cited(
        reference.text().replaceAll("\\s+", " "),
        StatusLook.of(reference.status()),
        words.text("letters.status." + reference.status().name()),
        note);
  }
}
