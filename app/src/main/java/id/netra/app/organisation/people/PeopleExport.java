package id.netra.app.organisation.people;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Looks;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of people to take along, for those who keep it: the same question as on the screen.
@For({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
@Controller
public class PeopleExport {
  private static final int ALL = 1_000_000;

  private final PeopleList list;
  private final Units units;
  private final Institutions institutions;
  private final Looks looks;
  private final Clock clock;

  PeopleExport(PeopleList list, Units units, Institutions institutions, Looks looks, Clock clock) {
    this.list = list;
    this.units = units;
    this.institutions = institutions;
    this.looks = looks;
    this.clock = clock;
  }

  @GetMapping("/pegawai.csv")
  @Transactional
  public ResponseEntity<byte[]> sheet(
      SignedIn reader,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      @RequestParam(name = "status", defaultValue = "") String status,
      @RequestParam(name = "urut", defaultValue = "") String order,
      Locale locale) {
    Institution institution = institutions.current();
    LocalDate today = institution.today(clock);
    UnitTree tree = units.on(today);
    UnitTree.Part part =
        PeoplePages.wanted(tree, unit, tree.part(reader.over(PeoplePages.READERS)));
    var wish = new PeopleList.Wish(part, today, status, PeopleList.Order.of(order));
    List<PeopleList.Line> lines = list.page(wish, null, ALL);
    looks.record(reader, PeoplePages.role(reader), null, "EXPORT", lines.size());
    String sheet =
        PeopleSheet.of(
            lines, tree, institution.lowestUnit(), Words.in(Language.of(locale.getLanguage())));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=pegawai.csv")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(sheet.getBytes(StandardCharsets.UTF_8));
  }
}
