package id.netra.app.organisation.demo;

import id.netra.app.platform.demo.DemoPlaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The institutions of the demonstration (`demo/towns.psv`).
@Component
class Towns implements DemoPlaces {
  /// All of them; also without Spring, for whoever writes the data.
  static List<Town> all() {
    List<Sheet.Line> lines = Sheet.read("towns");
    return IntStream.range(0, lines.size()).mapToObj(i -> Town.of(i, lines.get(i))).toList();
  }

  static Optional<Town> ofCode(String code) {
    return all().stream().filter(town -> town.institution().code().equals(code)).findFirst();
  }

  @Override
  public List<Place> places() {
    return all().stream().map(Towns::place).toList();
  }

  private static Place place(Town town) {
    return new Place(
        town.institution().id(),
        town.institution().code(),
        town.institution().zone(),
        town.home(),
        Persona.all().stream().collect(Collectors.toMap(Persona::key, one -> one.in(town))));
  }
}
