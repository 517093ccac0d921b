package id.netra.law.catalogue;

import id.netra.law.rule.Citation;
import id.netra.law.rule.Confidence;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Standing;
import id.netra.law.rule.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the registry: the head of every instrument's file.
final class InstrumentReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "type",
          "number",
          "numbers",
          "year",
          "cite",
          "title",
          "enacted",
          "from",
          "until",
          "status",
          "repealedBy",
          "amends",
          "amendedBy",
          "readWith",
          "gazette",
          "confidence",
          "verify",
          "sources",
          "note");

  private final Map<String, Instrument> byId = new LinkedHashMap<>();
  private final List<Instrument> longestFirst = new ArrayList<>();

  /// Reads all heads; what one says of another is checked when all are known.
  InstrumentReader(List<Item> files) {
    Map<String, Item> heads = new LinkedHashMap<>();
    for (Item file : files) {
      Item head = file.get("instrument").only(KEYS);
      String id = head.get("id").text();
      if (heads.put(id, head) != null) {
        throw head.get("id").fault("catalogue.twice", id);
      }
    }
    heads.values().forEach(head -> add(head, heads));
    longestFirst.sort(Comparator.comparingInt((Instrument one) -> -one.cite().length()));
  }

  Map<String, Instrument> byId() {
    return byId;
  }

  Instrument get(Item id) {
    Instrument found = byId.get(id.text());
    if (found == null) {
      throw id.fault("catalogue.no-instrument", id.text());
    }
    return found;
  }

  /// The place that a citation names; its first words must be those of a registered instrument.
  Citation cite(Item place) {
    String text = place.text();
    for (Instrument instrument : longestFirst) {
      if (text.equals(instrument.cite()) || text.startsWith(instrument.cite() + " ")) {
        return new Citation(instrument, text);
      }
    }
    throw place.fault("catalogue.no-citation", text);
  }

  List<Citation> cites(@Nullable Item places) {
    return places == null ? List.of() : places.items().stream().map(this::cite).toList();
  }

  private void add(Item head, Map<String, Item> heads) {
    var instrument =
        new Instrument(
            head.get("id").text(),
            head.get("type").text(),
            head.get("number").text(),
            joint(head.find("numbers")),
            head.get("year").number(),
            head.get("cite").text(),
            head.get("title").both(),
            textOf(head.find("enacted")),
            validity(head, heads),
            head.get("status").one(Instrument.Status.class),
            textOf(head.find("repealedBy")),
            new Instrument.Related(
                others(head, "amends", heads),
                others(head, "amendedBy", heads),
                others(head, "readWith", heads)),
            textOf(head.find("gazette")),
            head.find("note") == null ? null : head.get("note").both(),
            standing(head));
    if (longestFirst.stream().anyMatch(other -> other.cite().equals(instrument.cite()))) {
      throw head.get("cite").fault("catalogue.twice", instrument.cite());
    }
    byId.put(instrument.id(), instrument);
    longestFirst.add(instrument);
  }

  private static @Nullable Validity validity(Item head, Map<String, Item> heads) {
    LocalDate from = from(head);
    if (from == null) {
      return null;
    }
    Item until = head.find("until");
    Item repealedBy = head.find("repealedBy");
    LocalDate endKnown = null;
    if (until != null && repealedBy != null) {
      Item other = heads.get(repealedBy.text());
      if (other == null) {
        throw repealedBy.fault("catalogue.no-instrument", repealedBy.text());
      }
      endKnown = enacted(other);
    }
    LocalDate known = enacted(head);
    if (until != null && until.day().isBefore(from)) {
      throw until.fault("catalogue.ends-before", until.text());
    }
    return new Validity(
        known == null || known.isAfter(from) ? from : known,
        from,
        until == null ? null : until.day(),
        endKnown);
  }

  /// The day of enactment; the first day in force where only the year is known.
  private static @Nullable LocalDate enacted(Item head) {
    Item enacted = head.find("enacted");
    return enacted != null && enacted.text().length() > 4 ? enacted.day() : from(head);
  }

  /// The first day in force: told, else the day of enactment, else the first day of its year. Null
  /// for what never was in force.
  private static @Nullable LocalDate from(Item head) {
    for (String key : List.of("from", "enacted")) {
      Item told = head.find(key);
      if (told != null) {
        return told.text().length() == 4 ? LocalDate.of(told.number(), 1, 1) : told.day();
      }
    }
    return null;
  }

  private static List<String> others(Item head, String key, Map<String, Item> heads) {
    Item ids = head.find(key);
    if (ids == null) {
      return List.of();
    }
    for (Item id : ids.items()) {
      if (!heads.containsKey(id.text())) {
        throw id.fault("catalogue.no-instrument", id.text());
      }
    }
    return ids.texts();
  }

  static Standing standing(Item item) {
    Item sources = item.find("sources");
    return new Standing(
        item.get("confidence").one(Confidence.class),
        isYes(item.find("verify")),
        sources == null ? List.of() : sources.texts());
  }

  static boolean isYes(@Nullable Item item) {
    return item != null && item.yes();
  }

  private static List<String> joint(@Nullable Item numbers) {
    return numbers == null
        ? List.of()
        : numbers.pairs().stream().map(pair -> pair.value().text()).toList();
  }

  private static @Nullable String textOf(@Nullable Item item) {
    return item == null ? null : item.text();
  }
}
