package id.netra.text.news;

import id.netra.law.calendar.Region;
import id.netra.law.calendar.Regions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Decides where a programme runs: which of the places named, a district, or the whole country.
final class Whereabouts {
  /// With so many of its regencies named, a page is about the province if that is named at all.
  private static final int MANY = 3;

  private static final double OFFICE = 1;
  private static final double ELSEWHERE = 0.6;
  private static final int MOST_OFFICES = 3;

  private final Sightings sightings = new Sightings();
  private final Districts districts = new Districts();

  /// The place; null if the page names none.
  @Nullable Place of(Article article) {
    List<Sighting> seen = sightings.in(article);
    Map<Region, Double> weights = weights(seen, article);
    var best = weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
    Set<Integer> placed = seen.stream().map(Sighting::sentence).collect(Collectors.toSet());
    double country = Country.weight(article, placed);
    if (country > (best == null ? 0 : best.getValue())) {
      return Place.COUNTRY;
    }
    Region region = best == null ? null : best.getKey();
    Place district = districts.of(article, region);
    if (district != null || region == null) {
      return district;
    }
    return place(region);
  }

  private static Place place(Region region) {
    Level level =
        switch (region.level()) {
          case PROVINCE -> Level.PROVINCE;
          case REGENCY -> Level.REGENCY;
          case CITY -> Level.CITY;
        };
    return new Place(region.code(), name(region), level);
  }

  private static Map<Region, Double> weights(List<Sighting> seen, Article article) {
    Map<Region, Double> plain = new HashMap<>();
    for (Sighting sighting : seen) {
      if (sighting.regions().size() == 1) {
        plain.merge(sighting.regions().getFirst(), sighting.weight(), Double::sum);
      }
    }
    Map<Region.Level, Integer> offices = offices(article);
    var weights = new LinkedHashMap<Region, Double>();
    for (Sighting sighting : seen) {
      weights.merge(meant(sighting.regions(), plain, offices), sighting.weight(), Double::sum);
    }
    if (offices.getOrDefault(Region.Level.PROVINCE, 0) > 0) {
      raiseProvinces(weights);
    }
    support(weights, offices);
    lower(weights, offices);
    return weights;
  }

  /// Offices named without their place mean the place of their level that is named most.
  private static void support(Map<Region, Double> weights, Map<Region.Level, Integer> offices) {
    offices.forEach((level, count) ->
        weights.entrySet().stream()
            .filter(entry -> entry.getKey().level() == level)
            .max(Map.Entry.comparingByValue())
            .ifPresent(entry ->
                entry.setValue(entry.getValue() + OFFICE * Math.min(count, MOST_OFFICES))));
  }

  /// Where offices of one level act, a place of another is likely where they happen to be.
  private static void lower(Map<Region, Double> weights, Map<Region.Level, Integer> offices) {
    boolean some = offices.values().stream().anyMatch(count -> count > 0);
    weights.replaceAll((region, weight) ->
        some && offices.getOrDefault(region.level(), 0) == 0 ? weight * ELSEWHERE : weight);
  }

  private static void raiseProvinces(Map<Region, Double> weights) {
    for (Region province : new ArrayList<>(weights.keySet())) {
      List<Double> inner =
          weights.entrySet().stream()
              .filter(entry -> province.code().equals(entry.getKey().province()))
              .map(Map.Entry::getValue)
              .toList();
      if (inner.size() >= MANY) {
        double sum = inner.stream().mapToDouble(Double::doubleValue).sum();
        weights.merge(province, sum / inner.size(), Double::sum);
      }
    }
  }

  /// Which of the namesakes: the one named plainly elsewhere, the one whose province is named, else
  /// as the offices of the page say.
  private static Region meant(
      List<Region> regions, Map<Region, Double> plain, Map<Region.Level, Integer> offices) {
    Comparator<Region> byPlain =
        Comparator.comparingDouble(region -> plain.getOrDefault(region, 0.0));
    Comparator<Region> byOffices =
        Comparator.comparingInt(region -> offices.getOrDefault(region.level(), 0));
    Comparator<Region> byProvince =
        Comparator.comparingInt(region -> isProvinceSeen(region, plain) ? 1 : 0);
    return Collections.max(regions, byPlain.thenComparing(byProvince).thenComparing(byOffices));
  }

  private static Map<Region.Level, Integer> offices(Article article) {
    return Map.of(
        Region.Level.PROVINCE, article.count("headProvince"),
        Region.Level.REGENCY, article.count("headRegency"),
        Region.Level.CITY, article.count("headCity"));
  }

  private static boolean isProvinceSeen(Region region, Map<Region, Double> plain) {
    String code = region.province();
    Region province = code == null ? null : Regions.of(code);
    return province != null && plain.containsKey(province);
  }

  /// A province is called one, as a regency is; the list of codes leaves that word out.
  private static String name(Region region) {
    boolean bare =
        region.level() == Region.Level.PROVINCE && !region.name().startsWith("Daerah Istimewa");
    return bare ? "Provinsi " + region.name() : region.name();
  }
}
