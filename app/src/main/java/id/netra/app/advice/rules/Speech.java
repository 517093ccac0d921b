package id.netra.app.advice.rules;

import id.netra.app.advice.Labels;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.act.Stage;
import id.netra.law.act.Text;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Span;
import id.netra.law.rule.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Parts of the rule book in the reader's words: facets, values, days, names.
final class Speech {
  private static final int LONG_LIST = 5;

  private final Words words;
  private final RuleBook book;
  private final Labels labels;
  private final DateTimeFormatter shortDay;

  Speech(Language language, RuleBook book) {
    words = Words.in(language);
    this.book = book;
    labels = new Labels(language, book);
    shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", language.locale());
  }

  RuleBook book() {
    return book;
  }

  Language language() {
    return words.language();
  }

  String text(String key, Object... details) {
    return words.text(key, details);
  }

  String in(Text text) {
    return text.in(words.language().code());
  }

  String day(LocalDate date) {
    return labels.day(date);
  }

  /// A day for tables, such as "15 Okt 2024".
  private String shortDay(LocalDate date) {
    return date.format(shortDay);
  }

  /// Days for tables: the year stands once where both have the same.
  String shortDays(Span days) {
    if (days.isOneDay()) {
      return shortDay(days.first());
    }
    boolean oneYear = days.first().getYear() == days.last().getYear();
    var first =
        oneYear ? DateTimeFormatter.ofPattern("d MMM", words.language().locale()) : shortDay;
    return days.first().format(first) + "–" + shortDay(days.last());
  }

  /// Since when, or from when to when.
  String days(Validity validity) {
    return labels.days(validity);
  }

  /// What a reading makes of an act, or of the sanction.
  String says(Reading reading) {
    return labels.says(reading);
  }

  String facet(Facet facet) {
    return text(own(facet) + "facet." + facet.path());
  }

  String value(Facet facet, String value) {
    return text(own(facet) + "value." + facet.path() + "." + value);
  }

  /// The values of a set, or all but the others where those are fewer.
  String values(Facet facet, int set) {
    List<String> names = facet.names(set);
    List<String> others = facet.names(facet.all() & ~set);
    return names.size() > LONG_LIST && others.size() < names.size()
        ? text(
            "rules.but", String.join(", ", others.stream().map(one -> value(facet, one)).toList()))
        : either(facet, names);
  }

  private String either(Facet facet, List<String> names) {
    return either(names.stream().map(name -> value(facet, name)).toList());
  }

  /// Things of which one is enough.
  private String either(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : text("rules.or", String.join(", ", things.subList(0, last)), things.get(last));
  }

  String stage(Stage stage) {
    return text("rules.stage." + stage);
  }

  Link link(Rule rule) {
    return new Link("/aturan/" + rule.id(), in(rule.title()));
  }

  Link link(Instrument instrument) {
    return new Link("/aturan/peraturan/" + instrument.id(), instrument.cite());
  }

  Link kind(String kind) {
    return new Link("/aturan/perbuatan/" + kind, value(Facet.KIND, kind));
  }

  /// Derived facets and single attributes are asked of nobody, so only these pages name them.
  private static String own(Facet facet) {
    boolean attribute = Facet.attributes().contains(facet);
    return facet.isDerived() || attribute ? "rules." : "advice.";
  }
}
