package id.netra.app.advice.rules;

import id.netra.app.platform.Language;
import id.netra.app.platform.access.Open;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Zones;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The matrix of acts and stages, as a page and as a table for spreadsheets.
@Open
@Controller
class MatrixPages {
  private static final String STATUS = "PNS";
  private static final int FIRST_YEAR = 2010;
  private static final int LAST_YEAR = 2100;

  private final RuleBook book;
  private final Matrices matrices;
  private final Clock clock;

  MatrixPages(RuleBook book, Matrices matrices, Clock clock) {
    this.book = book;
    this.matrices = matrices;
    this.clock = clock;
  }

  /// What was asked for, complete and in the closed words of the rule book.
  private record Asked(Election election, String status, LocalDate asOf) {
    String query() {
      return "?election=" + election.code() + "&status=" + status + "&asOf=" + asOf;
    }
  }

  @GetMapping("/aturan")
  String page(
      @RequestParam(defaultValue = "") String election,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String asOf,
      Locale locale,
      Model model) {
    Asked asked = asked(election, status, asOf);
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    MatrixSheet sheet = sheet(asked, speech);
    model.addAttribute("sheet", sheet);
    model.addAttribute("elections", elections(asked, speech));
    model.addAttribute("statuses", statuses(asked, speech));
    model.addAttribute("asOf", asked.asOf().toString());
    model.addAttribute("csv", "/aturan/matriks.csv" + asked.query());
    model.addAttribute("digest", new MatrixTable(sheet, book.edition(), speech).shortDigest());
    model.addAttribute("edition", book.edition());
    return "rules/matriks";
  }

  @GetMapping(path = "/aturan/matriks.csv")
  ResponseEntity<byte[]> table(
      @RequestParam(defaultValue = "") String election,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String asOf,
      Locale locale) {
    Asked asked = asked(election, status, asOf);
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    String csv = new MatrixTable(sheet(asked, speech), book.edition(), speech).csv();
    String name = "netra-" + asked.election().code() + "-" + asked.status() + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(csv.getBytes(StandardCharsets.UTF_8));
  }

  private MatrixSheet sheet(Asked asked, Speech speech) {
    Matrix matrix = matrices.of(asked.election(), asked.status(), asked.asOf());
    return MatrixSheet.of(matrix, asked.asOf().equals(Zones.capitalDay(clock.instant())), speech);
  }

  /// What is left open is filled; what no list knows is refused.
  private Asked asked(String election, String status, String asOf) {
    Election chosen =
        election.isEmpty()
            ? book.elections().getFirst()
            : book.election(election).orElseThrow(MatrixPages::unreadable);
    if (!status.isEmpty() && !Facet.STATUS.domain().contains(status)) {
      throw unreadable();
    }
    return new Asked(chosen, status.isEmpty() ? STATUS : status, day(asOf));
  }

  private LocalDate day(String asOf) {
    if (asOf.isEmpty()) {
      return Zones.capitalDay(clock.instant());
    }
    try {
      LocalDate day = LocalDate.parse(asOf);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException noDay) {
      // Refused below: 31 February and a word are mended in the same way.
    }
    throw unreadable();
  }

  private static ResponseStatusException unreadable() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }

  private List<MatrixSheet.Choice> elections(Asked asked, Speech speech) {
    return book.elections().stream()
        .map(election ->
            new MatrixSheet.Choice(
                election.code(),
                speech.in(election.title()),
                election.code().equals(asked.election().code())))
        .toList();
  }

  private static List<MatrixSheet.Choice> statuses(Asked asked, Speech speech) {
    return Facet.STATUS.domain().stream()
        .map(status ->
            new MatrixSheet.Choice(
                status, speech.value(Facet.STATUS, status), status.equals(asked.status())))
        .toList();
  }
}
