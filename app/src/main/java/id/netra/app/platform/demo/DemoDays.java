package id.netra.app.platform.demo;

import id.netra.app.platform.RealTime;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The day on which each institution of the demonstration lives. A day stays until somebody moves
/// it, also over a restart: it is kept in a file of the data folder. Safe for use by many threads.
@Component
public class DemoDays {
  /// The days to which one can go: from these years the calendars and the people are known.
  public static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

  public static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  private static final String FILE = "demo.days";

  /// The moment of the step that is being told.
  private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

  private final Demo demo;
  private final RealTime time;
  private final Map<UUID, DemoPlaces.Place> places;
  private final Map<UUID, LocalDate> moved = new ConcurrentHashMap<>();

  DemoDays(Demo demo, RealTime time, ObjectProvider<DemoPlaces> sources) {
    this.demo = demo;
    this.time = time;
    this.places =
        demo.isOn()
            ? sources.stream()
                .flatMap(source -> source.places().stream())
                .collect(Collectors.toMap(DemoPlaces.Place::institution, Function.identity()))
            : Map.of();
    if (demo.isOn()) {
      recall();
    }
  }

  /// The clock of everything that is dated: plain UTC unless the demonstration is on.
  public Clock clock() {
    return demo.isOn() ? new DemoClock(this) : Clock.systemUTC();
  }

  /// Does the work as if it were that moment: for what is told of the past.
  public static void during(Instant moment, Runnable work) {
    ScopedValue.where(MOMENT, moment).run(work);
  }

  /// The institutions, in the order in which they are told of; none unless the demonstration is on.
  List<DemoPlaces.Place> places() {
    return places.values().stream().sorted(Comparator.comparing(DemoPlaces.Place::code)).toList();
  }

  /// The day of that institution; empty if it is none of the demonstration.
  public Optional<LocalDate> of(UUID institution) {
    return Optional.ofNullable(places.get(institution))
        .map(place -> moved.getOrDefault(institution, place.home()));
  }

  /// Moves an institution of the demonstration to another day, or to the first or last there is.
  public synchronized void move(UUID institution, LocalDate day) {
    if (!places.containsKey(institution)) {
      throw new IllegalArgumentException("no institution of the demonstration");
    }
    LocalDate from = day.isBefore(FIRST) ? FIRST : day;
    moved.put(institution, from.isAfter(LAST) ? LAST : from);
    keep();
  }

  Instant wall() {
    return time.instant();
  }

  Instant instant(UUID institution) {
    if (MOMENT.isBound()) {
      return MOMENT.get();
    }
    Instant now = time.instant();
    DemoPlaces.Place place = places.get(institution);
    return place == null
        ? now
        : moved
            .getOrDefault(institution, place.home())
            .atTime(now.atZone(place.zone()).toLocalTime())
            .atZone(place.zone())
            .toInstant();
  }

  private void recall() {
    Path file = demo.folder().resolve(FILE);
    if (!Files.exists(file)) {
      return;
    }
    var kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    kept.forEach(
        (id, day) -> moved.put(UUID.fromString((String) id), LocalDate.parse((String) day)));
  }

  private void keep() {
    var kept = new Properties();
    moved.forEach((id, day) -> kept.setProperty(id.toString(), day.toString()));
    Path file = demo.folder().resolve(FILE);
    Path fresh = demo.folder().resolve(FILE + ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        kept.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
