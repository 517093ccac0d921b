package id.netra.text.cite;

import id.netra.law.RuleBook;
import id.netra.law.act.Text;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Validity;
import id.netra.text.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The instruments that references are compared with: those of the rule book, and others that are
/// known by their titles alone (`cite/others.psv`).
final class Registry {
  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, String> replaced = new HashMap<>();

  Registry(RuleBook book) {
    Map<String, List<String>> titles = WordList.read("cite/titles.yaml");
    for (Instrument one : book.instruments()) {
      Designation what = designation(one);
      // An instrument of which not even the year of enactment is known stands in the registry as a
      // warning, not as a law.
      if (one.enacted() != null && what != null) {
        add(entry(one, what, titles.getOrDefault(one.id(), List.of())));
        if (one.repealedBy() != null) {
          replaced.put(one.repealedBy(), one.id());
        }
      }
    }
    WordList.lines("cite/others.psv")
        .forEach(line -> {
          String[] cells = line.split("\\|", 5);
          var what = new Designation(ReferenceType.valueOf(cells[0]), cells[1], false, false);
          var title = new Text(cells[4], cells[4]);
          Entry other =
              new Entry(
                  what,
                  cells[2],
                  Integer.parseInt(cells[3]),
                  cells[1] + " " + cells[2] + "/" + cells[3],
                  title,
                  List.of(Titles.sense(cells[4])),
                  null);
          byName.putIfAbsent(key(what, cells[2], other.year()), other);
        });
  }

  /// The instrument of that name; null if it is not known.
  @Nullable Entry find(Designation what, String number, int year) {
    return byName.get(key(what, number, year));
  }

  @Nullable Entry byId(String id) {
    return byId.get(id);
  }

  /// The instrument of that short form; null if it is not known.
  @Nullable Entry byCite(String cite) {
    return byName.values().stream().filter(one -> one.cite().equals(cite)).findFirst().orElse(null);
  }

  List<Entry> all() {
    return List.copyOf(byName.values());
  }

  /// Those of the rule book.
  List<Entry> registered() {
    return List.copyOf(byId.values());
  }

  /// What must be cited instead on that day: what replaced it, and what replaced that; the entry
  /// itself while it is law.
  Entry current(Entry entry, LocalDate day) {
    Entry now = entry;
    for (int steps = 0; steps < 5; steps++) {
      Instrument instrument = now.instrument();
      String next = instrument == null || !isOver(instrument, day) ? null : successor(instrument);
      Entry following = next == null ? null : byId.get(next);
      if (following == null) {
        return now;
      }
      now = following;
    }
    return now;
  }

  /// What was law before it; null if nothing is known.
  @Nullable Entry predecessor(Entry entry) {
    String before = replaced.get(String.valueOf(entry.id()));
    return before == null ? null : byId.get(before);
  }

  /// True if it is law no more on that day.
  boolean isOver(Instrument instrument, LocalDate day) {
    Validity validity = instrument.validity();
    if (validity != null && validity.until() != null) {
      return validity.until().isBefore(day);
    }
    boolean replacedEver =
        instrument.status() == Instrument.Status.REPEALED
            || instrument.status() == Instrument.Status.SUPERSEDED;
    LocalDate from = replacedEver ? startOf(instrument.repealedBy()) : null;
    return from != null && !day.isBefore(from);
  }

  private @Nullable LocalDate startOf(@Nullable String id) {
    Entry entry = id == null ? null : byId.get(id);
    Validity validity =
        entry == null || entry.instrument() == null ? null : entry.instrument().validity();
    return validity == null ? null : validity.from();
  }

  /// A decree that became an act of parliament lives on in the act.
  private static @Nullable String successor(Instrument instrument) {
    if (instrument.repealedBy() != null) {
      return instrument.repealedBy();
    }
    boolean consolidated = instrument.status() == Instrument.Status.CONSOLIDATED;
    List<String> readWith = instrument.related().readWith();
    return consolidated && !readWith.isEmpty() ? readWith.getFirst() : null;
  }

  private void add(Entry entry) {
    byName.putIfAbsent(key(entry.what(), entry.number(), entry.year()), entry);
    String id = entry.id();
    if (id != null) {
      byId.put(id, entry);
    }
  }

  private static Entry entry(Instrument one, Designation what, List<String> names) {
    var senses = new ArrayList<Set<String>>();
    names.forEach(name -> senses.add(Titles.sense(name)));
    senses.add(Titles.sense(one.title().id()));
    senses.removeIf(Set::isEmpty);
    return new Entry(what, plain(one.number()), one.year(), cite(one), one.title(), senses, one);
  }

  /// The agency's regulations were its head's before; in the public form they are of one kind.
  private static String cite(Instrument one) {
    return one.cite().replaceFirst("^Perka BKN", "PerBKN");
  }

  private static @Nullable Designation designation(Instrument one) {
    String label = one.cite().split(" ", 2)[0];
    return switch (one.type()) {
      case "SE", "LETTER" -> new Designation(ReferenceType.valueOf(one.type()), label, false, true);
      case "MK" -> new Designation(ReferenceType.MK, "Putusan MK", false, false);
      case "PERMEN" -> new Designation(ReferenceType.OTHER, label, false, false);
      default ->
          new Designation(
              ReferenceType.valueOf(one.type()),
              label.equals("Perka") ? "PerBKN" : label,
              false,
              false);
    };
  }

  private static String key(Designation what, String number, int year) {
    String kind = what.is(ReferenceType.OTHER) ? what.label() : what.type().name();
    return kind + " " + plain(number) + "/" + year;
  }

  private static String plain(String number) {
    return number.matches("0+\\d+") ? number.replaceFirst("^0+", "") : number;
  }
}
