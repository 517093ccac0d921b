package id.netra.app.programme.signing;

import id.netra.app.organisation.Person;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.demo.DemoDays;
import id.netra.app.platform.demo.DemoPlaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Sheets of paper in the demonstration: printed, "scanned", told by one person and compared by
/// another, by the services that pages use. The scan is the sheet as it was printed.
@Component
public class DemoSheets {
  private static final LocalTime PRINTED = LocalTime.of(8, 10);
  private static final LocalTime TOLD = LocalTime.of(13, 25);
  private static final LocalTime COMPARED = LocalTime.of(14, 5);

  private final Sheets sheets;
  private final Witnessed witnessed;
  private final SheetSteps steps;
  private final SheetPaper paper;

  DemoSheets(Sheets sheets, Witnessed witnessed, SheetSteps steps, SheetPaper paper) {
    this.sheets = sheets;
    this.witnessed = witnessed;
    this.steps = steps;
    this.paper = paper;
  }

  /// A sheet of that unit.
  ///
  /// @param open who is on it and does not sign
  /// @param teller who brings the scan
  public record Wanted(UUID measure, UUID unit, UUID text, Set<UUID> open, UUID teller) {
    public Wanted {
      open = Set.copyOf(open);
    }
  }

  /// Brings one sheet in on that day.
  ///
  /// @param second who compares it; the teller if it is still to be compared
  public void bring(DemoPlaces.Place place, LocalDate day, Wanted wanted, UUID second) {
    List<UUID> missing =
        witnessed.missing(wanted.measure(), wanted.unit(), day).stream().map(Person::id).toList();
    List<UUID> people = missing.subList(0, Math.min(Sheet.LINES, missing.size()));
    if (people.isEmpty()) {
      return;
    }
    DemoDays.during(
        place.at(day, PRINTED),
        () ->
            sheets.print(wanted.measure(), wanted.unit(), wanted.text(), people, wanted.teller()));
    Sheet sheet =
        sheets
            .find(sheets.of(wanted.measure(), List.of(wanted.unit())).getFirst().id())
            .orElseThrow();
    DemoDays.during(place.at(day, TOLD), () -> tell(sheet, day, wanted));
    if (!second.equals(wanted.teller())) {
      DemoDays.during(place.at(day, COMPARED), () -> count(sheet.id(), second));
    }
  }

  private void tell(Sheet sheet, LocalDate day, Wanted wanted) {
    byte[] scan = paper.print(List.of(sheet.id()), Words.in(Language.ID), "");
    Set<Integer> signed =
        sheet.lines().stream()
            .filter(line -> !wanted.open().contains(line.person()))
            .map(Sheet.Line::line)
            .collect(Collectors.toSet());
    var told = new SheetSteps.Told("lembar-pindaian.pdf", signed, day);
    try {
      steps.tell(sheet.id(), told, Scan.PDF, new ByteArrayInputStream(scan), wanted.teller());
    } catch (SheetSteps.NotTaken refused) {
      throw new IllegalStateException(refused);
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }

  private void count(UUID sheet, UUID second) {
    try {
      steps.count(sheet, second);
    } catch (SheetSteps.NotTaken refused) {
      throw new IllegalStateException(refused);
    }
  }
}
