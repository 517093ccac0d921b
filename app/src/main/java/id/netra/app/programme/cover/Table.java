package id.netra.app.programme.cover;

import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitSearch;
import id.netra.app.organisation.UnitTree;
import id.netra.app.programme.Coverage;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The units and figures that a filter shows: what stands on the screen and in every file of it.
///
/// @param total of all that lies in the unit of the filter, by measure
/// @param rows the units, in the order of the tree
public record Table(
    Coverage.Sheet sheet, Filter filter, Unit unit, List<Tally> total, List<Row> rows) {
  private static final int FOUND = 60;
  private static final int HELPFUL = 3;
  private static final int GOOD = 90;
  private static final int FAIR = 70;

  /// A unit with its figures, in the order of the measures.
  ///
  /// @param alone whether they are those of the unit without what lies below it
  public record Row(Unit unit, boolean alone, List<Tally> tallies) {
    public boolean isComplete() {
      return tallies.stream().allMatch(Tally::isComplete);
    }

    boolean isEmpty() {
      return tallies.stream().allMatch(tally -> tally.laid() == 0);
    }
  }

  /// Where a step helps most.
  ///
  /// @param missing how many people or units
  public record Help(Unit unit, Measure measure, int missing) {}

  /// @param part beyond which nothing is shown
  static Table of(Coverage.Sheet sheet, Filter filter, UnitTree.Part part) {
    Unit unit = Objects.requireNonNull(sheet.tree().find(filter.unit()));
    List<Tally> total =
        sheet.measures().stream().map(one -> sheet.whole(unit.id(), one.id())).toList();
    List<Row> rows =
        (filter.isDeep() ? deep(sheet, filter) : shallow(sheet, unit))
            .filter(row -> part.units().contains(row.unit().id()) && !row.isEmpty())
            .filter(row -> !filter.incomplete() || !row.isComplete())
            .toList();
    return new Table(sheet, filter, unit, total, rows);
  }

  /// What is directly in the unit, then each unit below it with all that is in it.
  private static Stream<Row> shallow(Coverage.Sheet sheet, Unit unit) {
    List<Tally> own = sheet.measures().stream().map(one -> sheet.own(unit.id(), one.id())).toList();
    return Stream.concat(
        Stream.of(new Row(unit, true, own)),
        sheet.tree().below(unit.id()).stream().map(one -> whole(sheet, one)));
  }

  private static Stream<Row> deep(Coverage.Sheet sheet, Filter filter) {
    Set<UUID> found =
        filter.words().isEmpty()
            ? Set.of()
            : UnitSearch.find(sheet.tree(), filter.words(), FOUND).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
    return sheet.tree().subtree(filter.unit()).stream()
        .filter(one -> filter.kind() == null || one.kind() == filter.kind())
        .filter(one -> filter.words().isEmpty() || found.contains(one.id()))
        .map(one -> whole(sheet, one));
  }

  private static Row whole(Coverage.Sheet sheet, Unit unit) {
    return new Row(
        unit,
        false,
        sheet.measures().stream().map(one -> sheet.whole(unit.id(), one.id())).toList());
  }

  /// Where most are missing, the most first.
  public List<Help> helps() {
    var all = new ArrayList<Help>();
    for (Row row : rows) {
      for (int i = 0; i < row.tallies().size(); i++) {
        int missing = row.tallies().get(i).missing();
        if (missing > 0) {
          all.add(new Help(row.unit(), sheet.measures().get(i), missing));
        }
      }
    }
    return all.stream()
        .sorted(Comparator.comparingInt(Help::missing).reversed())
        .limit(HELPFUL)
        .toList();
  }

  /// How a figure looks: one of four levels, or nothing where nothing is asked.
  public static String look(Tally tally) {
    if (tally.counted() == 0) {
      return "";
    }
    if (tally.isComplete()) {
      return "full";
    }
    return tally.percent() >= GOOD ? "c1" : tally.percent() >= FAIR ? "c2" : "c3";
  }
}
