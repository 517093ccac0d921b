package id.netra.app.organisation.demo;

import id.netra.app.organisation.UnitKind;
import id.netra.law.calendar.Region;
import id.netra.law.calendar.Regions;
import java.util.ArrayList;
import java.util.List;

/// Lays out the units of a town: its offices, then districts with their schools, health centres and
/// villages, or for a province the schools in its regencies and cities.
final class Plan {
  static final String ROOT = "ROOT";

  private final Town town;
  private final List<PlannedUnit> places = new ArrayList<>();

  private Plan(Town town) {
    this.town = town;
  }

  static List<PlannedUnit> of(Town town) {
    var plan = new Plan(town);
    String name = town.institution().name();
    plan.add(ROOT, UnitKind.ROOT, name, -1, "", 0, 0);
    plan.offices();
    if (town.isProvince()) {
      plan.regions();
    } else {
      plan.districts();
    }
    return List.copyOf(plan.places);
  }

  /// The code of the school of the teacher who is far from everything.
  static String remoteSchool(Town town) {
    return (town.isProvince() ? "SMA" : "SMP") + "-%02d-01".formatted(town.remote());
  }

  private void offices() {
    String level = town.isProvince() ? "P" : "R";
    for (Sheet.Line office : Sheet.read("offices")) {
      if (office.text("level").equals(level)) {
        String parent = office.text("parent");
        add(
            office.text("code"),
            UnitKind.valueOf(office.text("kind")),
            office.text("name"),
            numberOf(parent.isEmpty() ? ROOT : parent),
            office.text("name"),
            0,
            office.number("weight"));
      }
    }
  }

  private void districts() {
    int count = 0;
    for (Sheet.Line line : Sheet.read("districts")) {
      if (line.text("town").equals(town.institution().code())) {
        count++;
        district("%02d".formatted(count), line);
      }
    }
  }

  private void district(String code, Sheet.Line line) {
    String name = line.text("name");
    int offline = line.number("offline");
    int district = add("KEC-" + code, UnitKind.DISTRICT, "Kecamatan " + name, 0, name, offline, 22);
    int health = numberOf("DINKES");
    add(
        "PKM-" + code,
        UnitKind.HEALTH_CENTRE,
        "Puskesmas " + name,
        health,
        "Puskesmas " + name,
        offline,
        48);
    schools("SD", "SD Negeri %02d " + name, town.firstSchools(), code, offline, 11);
    schools("SMP", "SMP Negeri %d " + name, town.secondSchools(), code, offline, 24);
    int village = 0;
    for (String one : line.text("villages").split(", ", -1)) {
      village++;
      boolean ward = one.endsWith("*");
      String title = one.replace("*", "");
      add(
          "%s-%s-%02d".formatted(ward ? "KEL" : "DESA", code, village),
          ward ? UnitKind.URBAN_WARD : UnitKind.VILLAGE,
          (ward ? "Kelurahan " : capital(town.institution().lowestUnit()) + " ") + title,
          district,
          title,
          offline,
          ward ? 8 : 5);
    }
  }

  private void regions() {
    int count = 0;
    for (Region region : Regions.all()) {
      if (town.institution().code().equals(region.province())) {
        count++;
        String code = "%02d".formatted(count);
        String name = region.name().replace("Kabupaten ", "").replace("Kota ", "");
        String place = region.level() == Region.Level.CITY ? name : "Kabupaten " + name;
        int offline = region.code().equals("13.09") ? 14 : 0;
        schools("SMA", "SMA Negeri %d " + place, town.firstSchools(), code, offline, 42);
        schools("SMK", "SMK Negeri %d " + place, town.secondSchools(), code, offline, 46);
      }
    }
  }

  private void schools(String kind, String name, int many, String code, int offline, int weight) {
    int above = numberOf("DISDIK");
    for (int i = 1; i <= many; i++) {
      String full = name.formatted(i);
      String id = "%s-%s-%02d".formatted(kind, code, i);
      add(id, UnitKind.SCHOOL, full, above, full, offline, weight);
    }
  }

  private int add(
      String code, UnitKind kind, String name, int parent, String title, int offline, int weight) {
    int number = places.size();
    String full = code.equals(ROOT) ? town.institution().code() : code;
    places.add(
        new PlannedUnit(
            number,
            DemoIds.of(DemoIds.Of.UNIT, town.number(), number),
            full,
            kind,
            name,
            parent,
            title,
            offline,
            weight));
    return number;
  }

  private int numberOf(String code) {
    return code.equals(ROOT)
        ? 0
        : places.stream()
            .filter(place -> place.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no unit " + code))
            .number();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
