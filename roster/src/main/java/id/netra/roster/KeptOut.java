package id.netra.roster;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row that cannot be taken over, as far as it tells whom it is about. The cells of a broken row
/// may have slipped, so anything in it may be a number or a name.
///
/// @param row the place in the file: 1 is the first after the header
public record KeptOut(int row, Set<String> numbers, Set<String> names) {
  public KeptOut {
    numbers = Set.copyOf(numbers);
    names = Set.copyOf(names);
  }

  static KeptOut of(Person person) {
    Row row = person.row();
    if (row.fault() == null) {
      return new KeptOut(
          row.number(), known(Stream.of(person.nip().text())), known(Stream.of(person.name())));
    }
    return new KeptOut(
        row.number(),
        known(row.values().values().stream().map(value -> Nip.read(value).text())),
        known(row.values().values().stream()));
  }

  /// The row of somebody who is not to be changed, though it could be read.
  public static KeptOut of(Entry entry) {
    return new KeptOut(
        entry.row(), entry.nip() == null ? Set.of() : Set.of(entry.nip()), Set.of(entry.name()));
  }

  private static Set<String> known(Stream<String> values) {
    return values.filter(value -> !value.isEmpty()).collect(Collectors.toSet());
  }
}
