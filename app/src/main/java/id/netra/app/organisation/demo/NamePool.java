package id.netra.app.organisation.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// Makes names of people who do not exist (`demo/names.psv`): given names of the region, put
/// together by chance with second names of everywhere. Who heads something or is a persona gets a
/// plain word for a second name, such as `Samudra`, which nobody in office is called by.
final class NamePool {
  private static final int SINGLE = 8;
  private static final int TRIPLE = 20;
  private static final int HUNDRED = 100;

  private final Map<String, List<String>> names;
  private final Random chance;

  private NamePool(Map<String, List<String>> names, Random chance) {
    this.names = names;
    this.chance = chance;
  }

  static NamePool of(String group, Random chance) {
    Map<String, List<String>> names =
        Sheet.read("names").stream()
            .filter(line -> line.text("group").equals(group) || line.text("group").equals("*"))
            .collect(
                Collectors.toMap(
                    line -> line.text("kind"), line -> List.of(line.text("names").split(" ", -1))));
    return new NamePool(names, chance);
  }

  /// A name without titles.
  String ordinary(boolean woman) {
    String given = given(woman);
    int kind = chance.nextInt(HUNDRED);
    if (kind < SINGLE) {
      return given;
    }
    String second = one(woman ? "F2" : "M2");
    String middle = given(woman);
    return kind < TRIPLE && !middle.equals(given)
        ? given + " " + middle + " " + second
        : given + " " + second;
  }

  /// A name of somebody in office.
  String plain(boolean woman) {
    return given(woman) + " " + one("PLAIN");
  }

  private String given(boolean woman) {
    return one(woman ? "F" : "M");
  }

  private String one(String kind) {
    List<String> some = names.getOrDefault(kind, List.of());
    return some.get(chance.nextInt(some.size()));
  }
}
