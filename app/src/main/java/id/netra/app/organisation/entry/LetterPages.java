package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Language;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/surat-masuk`: who lacks a way in, unit by unit, and their letters to print.
@For({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
@Controller
public class LetterPages {
  private static final int PAGE = 40;

  /// One file holds no more letters than this.
  private static final int MOST = 2_000;

  private final Lacking lacking;
  private final LetterMaking making;
  private final People people;
  private final Institutions institutions;
  private final Units units;
  private final Clock clock;
  private final RealTime time;
  private final String url;

  LetterPages(
      Lacking lacking,
      LetterMaking making,
      People people,
      Institutions institutions,
      Units units,
      Clock clock,
      RealTime time,
      @Value("${netra.url}") String url) {
    this.lacking = lacking;
    this.making = making;
    this.people = people;
    this.institutions = institutions;
    this.units = units;
    this.clock = clock;
    this.time = time;
    this.url = url;
  }

  /// A unit and what it needs.
  public record Row(Unit unit, int depth, int people, int withoutWay, int openLetters) {}

  /// The units of the reader's part and what each needs, so many at a time.
  ///
  /// @param part the unit with all below it; null for all
  /// @param after the unit behind which to go on; null to begin
  @GetMapping("/surat-masuk")
  String list(
      SignedIn reader,
      @RequestParam(name = "bagian", required = false) @Nullable UUID part,
      @RequestParam(name = "setelah", required = false) @Nullable UUID after,
      Model model) {
    LocalDate today = today();
    UnitTree tree = units.on(today);
    Set<UUID> mine = mine(reader, tree);
    Map<UUID, Lacking.Need> needs =
        lacking.needs(mine, today).stream()
            .collect(Collectors.toMap(Lacking.Need::unit, Function.identity()));
    List<Row> rows =
        tree.all().stream()
            .filter(unit -> needs.containsKey(unit.id()))
            .map(unit -> row(unit, tree.path(unit.id()).size() - 1, needs))
            .toList();
    Set<UUID> within = part == null || tree.find(part) == null ? mine : tree.within(List.of(part));
    List<Row> found = rows.stream().filter(row -> within.contains(row.unit().id())).toList();
    List<UUID> ids = found.stream().map(row -> row.unit().id()).toList();
    int from = after == null ? 0 : ids.indexOf(after) + 1;
    int to = Math.min(from + PAGE, found.size());
    model.addAttribute("rows", found.subList(from, to));
    model.addAttribute("next", to < found.size() ? ids.get(to - 1).toString() : null);
    model.addAttribute("linked", !url.isEmpty());
    model.addAttribute("part", part == null ? "" : part.toString());
    model.addAttribute(
        "parts",
        rows.stream().map(Row::unit).filter(one -> tree.path(one.id()).size() <= 2).toList());
    model.addAttribute("left", rows.stream().mapToInt(Row::withoutWay).sum());
    return "entry/surat";
  }

  /// Makes letters for whoever of a unit (or of it and all below) has no way in, and gives them to
  /// be printed. The codes are in this file only.
  @PostMapping("/surat-masuk")
  ResponseEntity<byte[]> print(
      SignedIn reader,
      @RequestParam("unit") UUID unit,
      @RequestParam(name = "semua", defaultValue = "false") boolean below,
      Locale locale,
      HttpServletRequest request)
      throws IOException {
    LocalDate today = today();
    UnitTree tree = units.on(today);
    if (!mine(reader, tree).contains(unit)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Set<UUID> wanted = below ? tree.within(Set.of(unit)) : Set.of(unit);
    List<Lacking.Addressee> addressees =
        lacking.addressees(wanted, today).stream()
            .filter(one -> making.mayMake(reader, one.person()))
            .toList();
    if (addressees.isEmpty() || addressees.size() > MOST) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return file(making.make(reader, addressees), tree, locale, request);
  }

  /// At the counter: a new letter for one person, who may have lost every way in.
  @PostMapping("/surat-masuk/orang")
  ResponseEntity<byte[]> reissue(
      SignedIn reader,
      @RequestParam("orang") UUID person,
      Locale locale,
      HttpServletRequest request)
      throws IOException {
    LocalDate today = today();
    UnitTree tree = units.on(today);
    Lacking.Addressee to =
        lacking
            .addressee(person, mine(reader, tree), today)
            .filter(one -> making.mayMake(reader, one.person()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    return file(making.make(reader, List.of(to)), tree, locale, request);
  }

  /// "Has no phone: paper", or has one after all.
  @PostMapping("/surat-masuk/kertas")
  String paper(
      SignedIn reader,
      @RequestParam("orang") UUID person,
      @RequestParam(name = "kertas", defaultValue = "false") boolean onPaper) {
    LocalDate today = today();
    if (lacking.addressee(person, mine(reader, units.on(today)), today).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    people.setOnPaper(person, onPaper);
    return "redirect:/pegawai/" + person;
  }

  private ResponseEntity<byte[]> file(
      List<LetterMaking.Made> made, UnitTree tree, Locale locale, HttpServletRequest request)
      throws IOException {
    Words words = Words.in(Language.of(locale.getLanguage()));
    Institution institution = institutions.current();
    String until =
        words.day(LocalDate.ofInstant(time.instant().plus(Letters.HOLDS), institution.zone()));
    var out = new ByteArrayOutputStream();
    new LetterSheets(words, address(request), institution.name(), until)
        .write(made.stream().map(one -> letter(one, tree, words, institution)).toList(), out);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=surat-masuk.pdf")
        .body(out.toByteArray());
  }

  private static LetterSheets.Letter letter(
      LetterMaking.Made made, UnitTree tree, Words words, Institution institution) {
    String before =
        switch (made.state()) {
          case FourEyes.State.Opens() -> "";
          case FourEyes.State.Second() -> words.text("entry.letter.printed-second");
          case FourEyes.State.From from ->
              words.text(
                  "entry.letter.printed-from", words.moment(from.moment(), institution.zone()));
        };
    return new LetterSheets.Letter(
        made.issued(), name(tree, made.issued().addressee().unit()), before);
  }

  private String address(HttpServletRequest request) {
    return url.isEmpty()
        ? request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
        : url;
  }

  private static String name(UnitTree tree, UUID unit) {
    return Objects.requireNonNull(tree.find(unit), "a unit of today").name();
  }

  private static Row row(Unit unit, int depth, Map<UUID, Lacking.Need> needs) {
    Lacking.Need need = Objects.requireNonNull(needs.get(unit.id()));
    return new Row(unit, depth, need.people(), need.withoutWay(), need.openLetters());
  }

  private static Set<UUID> mine(SignedIn reader, UnitTree tree) {
    return tree.within(reader.over(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR));
  }

  private LocalDate today() {
    return institutions.current().today(clock);
  }
}
