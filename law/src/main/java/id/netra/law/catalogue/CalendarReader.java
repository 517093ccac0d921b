package id.netra.law.catalogue;

import id.netra.law.act.Facet;
import id.netra.law.calendar.Bodies;
import id.netra.law.calendar.Bodies.Body;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Event;
import id.netra.law.calendar.Version;
import id.netra.law.calendar.Zones;
import id.netra.law.rule.Confidence;
import id.netra.law.rule.Route;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads calendars, the names of bodies and the provinces' time zones.
final class CalendarReader {
  private static final Set<String> VERSION_KEYS =
      Set.of("version", "basis", "from", "regions", "events", "note");
  private static final Set<String> EVENT_KEYS =
      Set.of("event", "from", "to", "on", "offices", "source", "confidence", "verify", "note");

  private final InstrumentReader registry;

  CalendarReader(InstrumentReader registry) {
    this.registry = registry;
  }

  /// Several files may add versions to one election; the newest election comes first.
  List<Election> elections(List<Item> files) {
    var heads = new LinkedHashMap<String, Item>();
    var versions = new LinkedHashMap<String, List<Version>>();
    for (Item file : files) {
      Item head = file.get("calendar");
      String code = head.get("election").text();
      heads.putIfAbsent(code, head);
      versions.computeIfAbsent(code, unseen -> new ArrayList<>()).addAll(versions(file));
    }
    return heads.entrySet().stream()
        .map(head ->
            new Election(
                head.getKey(),
                type(head.getValue().get("type")),
                head.getValue().get("title").both(),
                versions.getOrDefault(head.getKey(), List.of())))
        .sorted(Comparator.comparing((Election election) -> election.days().first()).reversed())
        .toList();
  }

  private static String type(Item type) {
    if (!Set.of("PEMILU", "PILKADA").contains(type.text())) {
      throw type.fault("catalogue.value", type.text(), "PEMILU, PILKADA");
    }
    return type.text();
  }

  /// Each version of a file ends the day before the next one begins, unless they are for regions.
  private List<Version> versions(Item file) {
    var read = new ArrayList<Version>();
    List<Item> items = file.get("versions").items();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i).only(VERSION_KEYS);
      Item regions = item.find("regions");
      List<String> codes = regions == null ? List.of() : regions.texts();
      boolean last = i == items.size() - 1 || !codes.isEmpty();
      read.add(
          Version.of(
              item.get("version").number(),
              registry.cite(item.get("basis")).text(),
              item.get("from").day(),
              last ? null : items.get(i + 1).get("from").day().minusDays(1),
              codes,
              events(item.get("events"))));
    }
    return read;
  }

  private static List<Event> events(Item list) {
    if (list.items().isEmpty()) {
      throw list.fault("catalogue.missing", "events");
    }
    return list.items().stream().map(CalendarReader::event).toList();
  }

  private static Event event(Item item) {
    item.only(EVENT_KEYS);
    Item on = item.find("on");
    LocalDate from = on == null ? item.get("from").day() : on.day();
    LocalDate to = on == null ? item.get("to").day() : on.day();
    if (to.isBefore(from)) {
      throw item.fault("catalogue.ends-before", to);
    }
    return new Event(
        item.get("event").one(Event.Type.class),
        from,
        to,
        offices(item.find("offices")),
        item.get("source").text(),
        item.get("confidence").one(Confidence.class),
        InstrumentReader.isYes(item.find("verify")));
  }

  /// The offices named; all of them where none is.
  private static int offices(@Nullable Item named) {
    if (named == null) {
      return Facet.OFFICE.all();
    }
    int offices = 0;
    for (Item office : named.items()) {
      if (!Facet.OFFICE.domain().contains(office.text())) {
        throw office.fault(
            "catalogue.value", office.text(), String.join(", ", Facet.OFFICE.domain()));
      }
      offices |= Facet.OFFICE.mask(office.text());
    }
    return offices;
  }

  Bodies bodies(Item file) {
    return new Bodies(file.get("bodies").items().stream().map(this::body).toList());
  }

  private Body body(Item item) {
    item.only(
        Set.of(
            "role", "name", "from", "until", "basis", "confidence", "verify", "sources", "note"));
    return new Body(
        item.get("role").one(Route.class),
        item.get("name").both(),
        dayOf(item.find("from")),
        dayOf(item.find("until")),
        registry.cite(item.get("basis")).text(),
        InstrumentReader.standing(item));
  }

  Zones zones(Item file) {
    Map<String, ZoneId> zones = new HashMap<>();
    for (Item.Pair pair : file.get("zones").pairs()) {
      if (!ZoneId.getAvailableZoneIds().contains(pair.value().text())) {
        throw pair.value().fault("catalogue.zone", pair.value().text());
      }
      zones.put(pair.key(), ZoneId.of(pair.value().text()));
    }
    return new Zones(zones);
  }

  private static @Nullable LocalDate dayOf(@Nullable Item item) {
    return item == null ? null : item.day();
  }
}
