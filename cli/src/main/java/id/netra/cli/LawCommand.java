package id.netra.cli;

import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.act.Text;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Event;
import id.netra.law.calendar.Version;
import id.netra.law.rule.Citation;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Standing;
import id.netra.law.rule.Validity;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows the catalogue to people: everything in a line each, or one thing whole.
@Command(name = "law", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "list|show")
final class LawCommand implements Callable<Integer> {
  private static final int USAGE = 2;

  private final Supplier<RuleBook> books;
  private final PrintWriter out;
  private final PrintWriter words;
  private final String language;

  LawCommand(Supplier<RuleBook> books, OutputStream out, PrintWriter words, String language) {
    this.books = books;
    this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
    this.words = words;
    this.language = language;
  }

  /// Says which subcommands there are.
  @Override
  public Integer call() {
    words.println("netra: " + say("usage.law"));
    return USAGE;
  }

  /// One line for each instrument, rule and calendar: id, what it is, its days, its title.
  @Command(name = "list", mixinStandardHelpOptions = true)
  int list() {
    RuleBook book = books.get();
    out.println(say("law.edition", book.edition()));
    for (Instrument instrument : sorted(book.instruments())) {
      line(instrument.id(), instrument.status().name(), instrument.validity(), instrument.title());
      book.rules().stream()
          .filter(rule -> rule.instrument().equals(instrument))
          .forEach(rule -> line(rule.id(), rule.effect().name(), rule.validity(), rule.title()));
    }
    for (Election election : book.elections()) {
      out.println(
          String.join(
              "\t",
              election.code(),
              election.type(),
              election.days().first() + "…" + election.days().last(),
              election.title().in(language)));
    }
    out.flush();
    return 0;
  }

  /// Shows the rule, instrument or calendar of that id.
  @Command(name = "show", mixinStandardHelpOptions = true)
  int show(@Parameters(paramLabel = "ID") String id) {
    RuleBook book = books.get();
    book.rule(id).ifPresent(this::show);
    book.instrument(id).ifPresent(instrument -> show(instrument, book));
    List<Election> elections =
        book.elections().stream().filter(election -> election.code().equals(id)).toList();
    elections.forEach(this::show);
    out.flush();
    if (book.rule(id).isPresent() || book.instrument(id).isPresent() || !elections.isEmpty()) {
      return 0;
    }
    List<String> alike = like(book, id);
    words.println(
        "netra: "
            + (alike.isEmpty()
                ? say("usage.nothing-like", id)
                : say("usage.no-law", id, String.join(", ", alike))));
    return USAGE;
  }

  /// The ids most like one that does not exist.
  private static List<String> like(RuleBook book, String id) {
    String wanted = id.toLowerCase(Locale.ROOT);
    return book.rules().stream()
        .map(Rule::id)
        .filter(known -> known.toLowerCase(Locale.ROOT).contains(wanted))
        .limit(5)
        .toList();
  }

  private void show(Rule rule) {
    head(rule.id(), rule.title());
    row("law.instrument", rule.instrument().cite() + ", " + rule.instrument().title().in(language));
    row("law.effect", rule.effect().name());
    row("law.days", days(rule.validity()));
    Rule.Breach breach = rule.breach();
    if (breach != null) {
      row("law.class", breach.offence().name());
      breach.levels().forEach((level, places) -> row("law.level", level + ": " + join(places)));
      breach.tariffs().forEach(tariff -> row("law.tariff", tariff.text().in(language)));
    }
    if (rule.requires() != null) {
      row("law.requires", rule.requires().path());
    }
    row("law.plain", rule.plain().in(language));
    if (rule.instead() != null) {
      row("law.instead", rule.instead().in(language));
    }
    row("law.citations", join(rule.citations()));
    row("law.route", join(rule.route()));
    if (!rule.overrides().isEmpty()) {
      row("law.overrides", join(rule.overrides().stream().sorted().toList()));
    }
    for (Reading reading : rule.readings()) {
      String adopted = reading.adopted() ? say("law.adopted") + " " : "";
      row(
          "law.reading",
          adopted + reading.text().in(language) + " (" + reading.heldBy().in(language) + ")");
    }
    standing(rule.standing());
  }

  private void show(Instrument instrument, RuleBook book) {
    head(instrument.cite(), instrument.title());
    row("law.status", instrument.status().name());
    row("law.enacted", instrument.enacted());
    row("law.days", instrument.validity() == null ? null : days(instrument.validity()));
    row("law.repealedBy", instrument.repealedBy());
    row("law.amends", join(instrument.related().amends()));
    row("law.amendedBy", join(instrument.related().amendedBy()));
    row("law.readWith", join(instrument.related().readWith()));
    row("law.gazette", instrument.gazette());
    row("law.note", instrument.note() == null ? null : instrument.note().in(language));
    standing(instrument.standing());
    book.rules().stream()
        .filter(rule -> rule.instrument().equals(instrument))
        .forEach(
            rule -> line("  " + rule.id(), rule.effect().name(), rule.validity(), rule.title()));
  }

  private void show(Election election) {
    head(election.code(), election.title());
    for (Version version : election.versions()) {
      out.println(
          say(
                  "law.version",
                  String.valueOf(version.number()),
                  version.basis(),
                  span(version.from(), version.until()))
              + (version.regions().isEmpty() ? "" : " " + join(version.regions())));
      for (Event event : version.events()) {
        String unsure = event.verify() ? " " + say("law.unsure") : "";
        boolean some = event.offices() != Facet.OFFICE.all();
        String offices = some ? " " + join(Facet.OFFICE.names(event.offices())) : "";
        out.println(
            "  "
                + event.type()
                + offices
                + "\t"
                + span(event.from(), event.to())
                + "\t"
                + event.source()
                + unsure);
      }
    }
  }

  private void head(String id, Text title) {
    out.println(id + ": " + title.in(language));
  }

  private void standing(Standing standing) {
    String unsure = standing.verify() ? ", " + say("law.unsure") : "";
    row("law.confidence", standing.confidence() + unsure);
    standing.sources().forEach(source -> row("law.source", source));
  }

  private void row(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.println("  " + say(key) + ": " + value);
    }
  }

  private void line(String id, String what, @Nullable Validity validity, Text title) {
    String days = validity == null ? "?" : span(validity.from(), validity.until());
    out.println(String.join("\t", id, what, days, title.in(language)));
  }

  private static String days(Validity validity) {
    return span(validity.from(), validity.until());
  }

  private static String span(LocalDate from, @Nullable LocalDate until) {
    return from.equals(until) ? from.toString() : from + "…" + (until == null ? "" : until);
  }

  private static String join(Collection<?> values) {
    return values.stream()
        .map(value -> value instanceof Citation citation ? citation.text() : value.toString())
        .collect(Collectors.joining(", "));
  }

  private static List<Instrument> sorted(Collection<Instrument> instruments) {
    return instruments.stream().sorted(Comparator.comparing(Instrument::id)).toList();
  }

  private String say(String key, Object... arguments) {
    return Words.text(key, arguments).in(language);
  }
}
