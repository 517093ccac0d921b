package id.netra.text.cite;

import id.netra.law.act.Text;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Validity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with an instrument's name and with a place in it, on one day.
///
/// Where several things are wrong the first counts: kind, year or number, whether it holds, title,
/// article, stated date.
final class LawJudge {
  private final Registry registry;
  private final Articles articles;
  private final Elections elections;

  LawJudge(Registry registry, Articles articles, Elections elections) {
    this.registry = registry;
    this.articles = articles;
    this.elections = elections;
  }

  /// What is to be said of one place of a law's name.
  ///
  /// @param place null if it names none
  /// @param history true if the law is named as what holds no more
  /// @param sentence the words around it
  Finding of(
      LawFound law,
      Meant meant,
      @Nullable Place place,
      boolean history,
      Set<String> sentence,
      LocalDate day) {
    Entry entry = meant.entry();
    if (meant.misfit() == Status.AMBIGUOUS) {
      return unclear(law, entry, place, day);
    }
    if (entry == null) {
      return Finding.of(null, Status.UNKNOWN, "unknown");
    }
    if (meant.misfit() != Status.OK && meant.misfit() != Status.WRONG_TITLE) {
      return misfit(law, meant, entry, place, day);
    }
    Finding inTime = inTime(entry, place, history, sentence, day);
    if (inTime.status() != Status.OK && inTime.status() != Status.UNKNOWN) {
      return inTime;
    }
    Finding title = title(law, meant, entry);
    if (title != null) {
      return title;
    }
    Finding article = place == null ? null : article(entry, place, sentence, day);
    if (article != null) {
      return article;
    }
    Finding stated = stated(law, entry);
    return stated == null ? inTime : stated;
  }

  /// Whether it holds on that day; what stands in its stead if not.
  Finding inTime(
      Entry entry, @Nullable Place place, boolean history, Set<String> sentence, LocalDate day) {
    Instrument instrument = entry.instrument();
    if (instrument == null) {
      return entry.title() == null
          ? Finding.of(entry, Status.UNKNOWN, "unknown")
          : Finding.of(entry, Status.UNKNOWN, "title-only", entry.title());
    }
    Validity validity = instrument.validity();
    if (validity != null && validity.from().isAfter(day) && !history) {
      Entry before = registry.predecessor(entry);
      Text note = Notes.of("not-yet", entry.cite(), validity.from());
      Finding early = new Finding(entry, Status.NOT_YET_IN_FORCE, null, null, note);
      return before == null ? early : early.instead(before, null);
    }
    if (elections.isOver(instrument, day)) {
      return Finding.of(entry, Status.SPENT, "spent", entry.cite(), instrument.title());
    }
    if (!registry.isOver(instrument, day)) {
      return consolidated(entry, instrument);
    }
    Entry now = registry.current(entry, day);
    if (history) {
      return Finding.of(entry, Status.OK, "history", entry.cite(), now.cite());
    }
    return over(entry, now, instrument, place, sentence);
  }

  private Finding over(
      Entry entry, Entry now, Instrument instrument, @Nullable Place place, Set<String> sentence) {
    Status status = instrument.status() == Instrument.Status.SPENT ? Status.SPENT : Status.REPEALED;
    if (now.equals(entry)) {
      return Finding.of(
          entry,
          status,
          status == Status.SPENT ? "spent" : "repealed",
          entry.cite(),
          instrument.title());
    }
    Place meant = place == null ? null : meantPlace(entry, place, sentence);
    Place where =
        meant == null
            ? null
            : articles.successor(String.valueOf(entry.id()), meant, String.valueOf(now.id()));
    LocalDate since =
        Objects.requireNonNull(Objects.requireNonNull(now.instrument()).validity()).from();
    LocalDate from = since(entry, since);
    String better = where == null ? now.cite() : now.cite() + " " + where.cited();
    String key = place != null && where == null ? "repealed.look-up" : "repealed.use";
    return Finding.of(entry, status, key, entry.cite(), from, better, instrument.title())
        .instead(now, where);
  }

  /// The day from which it holds no more.
  private static LocalDate since(Entry entry, LocalDate otherwise) {
    Validity validity = Objects.requireNonNull(entry.instrument()).validity();
    return validity == null || validity.until() == null ? otherwise : validity.until().plusDays(1);
  }

  private Place meantPlace(Entry entry, Place place, Set<String> sentence) {
    Articles.Slip slip = articles.slip(entry.id(), place, sentence);
    return slip != null && slip.law().contains(String.valueOf(entry.id()))
        ? Articles.of(slip.right())
        : place;
  }

  private Finding consolidated(Entry entry, Instrument instrument) {
    if (instrument.status() != Instrument.Status.CONSOLIDATED
        || instrument.related().readWith().isEmpty()) {
      return Finding.fine(entry);
    }
    Entry act = registry.byId(instrument.related().readWith().getFirst());
    return act == null
        ? Finding.fine(entry)
        : Finding.of(entry, Status.OK, "consolidated", entry.cite(), act.cite());
  }

  private Finding unclear(
      LawFound law, @Nullable Entry entry, @Nullable Place place, LocalDate day) {
    Numeral number = law.number();
    Numeral year = law.year();
    String key = number == null ? "no-number" : year == null ? "no-year" : "unreadable";
    if (entry == null) {
      return Finding.of(null, Status.AMBIGUOUS, key);
    }
    Entry now = registry.current(entry, day);
    Text note =
        Notes.both(
            Notes.of(key), Notes.of("perhaps", now.cite(), Objects.requireNonNull(now.title())));
    boolean same = now.equals(entry);
    Place where =
        place == null || same
            ? place
            : articles.successor(String.valueOf(entry.id()), place, String.valueOf(now.id()));
    return new Finding(entry, Status.AMBIGUOUS, now, where, note);
  }

  private Finding misfit(
      LawFound law, Meant meant, Entry entry, @Nullable Place place, LocalDate day) {
    Entry now = registry.current(entry, day);
    Text title = entry.title() == null ? new Text(entry.cite(), entry.cite()) : entry.title();
    String key = "misfit." + meant.misfit().name().toLowerCase(java.util.Locale.ROOT);
    Text note = Notes.of(key, printed(law), entry.cite(), title);
    if (now.equals(entry)) {
      return new Finding(entry, meant.misfit(), now, place, note);
    }
    Place where =
        place == null
            ? null
            : articles.successor(String.valueOf(entry.id()), place, String.valueOf(now.id()));
    Text also = Notes.of("also-repealed", entry.cite(), now.cite());
    return new Finding(entry, meant.misfit(), now, where, Notes.both(note, also));
  }

  /// The name as it stands in the text, in short form.
  private static String printed(LawFound law) {
    Numeral number = law.number();
    Numeral year = law.year();
    return law.what().label()
        + (number == null ? "" : " " + number.value())
        + (year == null || year.at().equals(number == null ? null : number.at())
            ? ""
            : "/" + year.value());
  }

  private @Nullable Finding title(LawFound law, Meant meant, Entry entry) {
    Title given = law.title();
    if (given == null || entry.title() == null) {
      return null;
    }
    if (meant.titleOf() != null) {
      return Finding.of(
              entry,
              Status.WRONG_TITLE,
              "wrong-title",
              entry.cite(),
              entry.title(),
              meant.titleOf().cite())
          .instead(entry, null);
    }
    Entry before = registry.predecessor(entry);
    if (!given.amending() || before == null || entry.isAmendment()) {
      return null;
    }
    return Finding.of(
            entry, Status.WRONG_TITLE, "replaces", entry.cite(), before.cite(), entry.title())
        .instead(entry, null);
  }

  /// What is wrong with a place; null if nothing is known to be.
  @Nullable Finding article(Entry entry, Place place, Set<String> sentence, LocalDate day) {
    Articles.Slip slip = articles.slip(entry.id(), place, sentence);
    if (slip != null) {
      Entry law =
          slip.law().contains(String.valueOf(entry.id()))
              ? entry
              : registry.byId(slip.law().getFirst());
      Place right = Articles.right(slip, place);
      Entry now = registry.current(Objects.requireNonNull(law), day);
      return Finding.of(
              entry,
              Status.WRONG_ARTICLE,
              "slip." + slip.note(),
              place.cited(),
              now.cite() + " " + right.cited())
          .instead(now, right);
    }
    if (articles.lacks(entry.id(), place)) {
      return lacking(entry, place);
    }
    if (!place.clear()) {
      Finding unclear = Finding.of(entry, Status.AMBIGUOUS, "unclear-place");
      Place mended = place.mended();
      return mended == null ? unclear : unclear.instead(entry, mended);
    }
    return null;
  }

  /// An article that the law does not have may be one of the law before it.
  private Finding lacking(Entry entry, Place place) {
    Finding lacks =
        Finding.of(entry, Status.WRONG_ARTICLE, "no-article", entry.cite(), place.article());
    Entry before = registry.predecessor(entry);
    Place where =
        before == null
            ? null
            : articles.successor(String.valueOf(before.id()), place, String.valueOf(entry.id()));
    return where == null ? lacks : lacks.instead(entry, where);
  }

  /// What is wrong with the day that a name is said to bear; null if nothing is.
  static @Nullable Finding stated(LawFound law, Entry entry) {
    StatedDay stated = law.stated();
    LocalDate told = stated == null ? null : stated.date();
    Instrument instrument = entry.instrument();
    String enacted = instrument == null ? null : instrument.enacted();
    Validity validity = instrument == null ? null : instrument.validity();
    if (told == null || enacted == null || enacted.length() < 10 || validity == null) {
      return null;
    }
    LocalDate right = LocalDate.parse(enacted);
    boolean fits = told.equals(right) || told.equals(validity.from());
    return fits
        ? null
        : Finding.of(entry, Status.DATE_MISMATCH, "other-date", entry.cite(), right, told)
            .instead(entry, null);
  }
}
