package id.netra.app.letters.draft;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/surat/nomor`: how letters are numbered, and which running numbers of a year are taken, so that
/// letters here and on paper never have the same.
@For(
    value = {Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.ADMINISTRATOR},
    whole = true)
@Controller
public class NumberPages {
  private static final int MOST_AT_ONCE = 200;
  private static final int LONGEST = 100;
  private static final String YEAR = "20\\d\\d";
  private static final String RUNNING = "[1-9]\\d{0,5}";

  private final Numbers numbers;
  private final Institutions institutions;
  private final Clock clock;

  NumberPages(Numbers numbers, Institutions institutions, Clock clock) {
    this.numbers = numbers;
    this.institutions = institutions;
    this.clock = clock;
  }

  @GetMapping("/surat/nomor")
  String show(
      SignedIn reader,
      @RequestParam(name = "tahun", defaultValue = "") String year,
      @RequestParam(name = "setelah", defaultValue = "") String below,
      Model model) {
    int after = below.matches(RUNNING) ? Integer.parseInt(below) : 0;
    int shown = year(year);
    return show(reader, shown, after, null, "", numbers.pattern(), empty(shown), model);
  }

  @PostMapping("/surat/nomor/pola")
  String change(
      SignedIn reader,
      @RequestParam(name = "pola", defaultValue = "") String pattern,
      @RequestParam(name = "kode", defaultValue = "") String classification,
      @RequestParam(name = "satuan", defaultValue = "") String unit,
      HttpServletResponse response,
      Model model) {
    var wanted = new NumberPattern(pattern.strip(), classification.strip(), unit.strip());
    if (!wanted.isUsable()
        || wanted.classification().length() > LONGEST
        || wanted.unit().length() > LONGEST) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      int year = year("");
      return show(reader, year, 0, "draft.error.pattern", "", wanted, empty(year), model);
    }
    numbers.change(wanted, reader.person());
    return "redirect:/surat/nomor";
  }

  /// Enters numbers that were used outside, or keeps them free.
  @PostMapping("/surat/nomor")
  String enter(
      SignedIn reader,
      @RequestParam(name = "tahun", defaultValue = "") String year,
      @RequestParam(name = "dari", defaultValue = "") String first,
      @RequestParam(name = "sampai", defaultValue = "") String last,
      @RequestParam(name = "guna", defaultValue = "") String use,
      @RequestParam(name = "catatan", defaultValue = "") String note,
      HttpServletResponse response,
      Model model) {
    var typed = new Entry(year.strip(), first.strip(), last.strip(), use, note.strip());
    String error = error(typed);
    String taken = "";
    if (error == null) {
      int from = Integer.parseInt(typed.first());
      int to = Integer.parseInt(typed.until());
      OptionalInt found =
          numbers.enter(year(typed.year()), from, to, use, typed.note(), reader.person());
      if (found.isEmpty()) {
        return "redirect:/surat/nomor?tahun=" + year(typed.year());
      }
      error = "draft.error.number-taken";
      taken = String.valueOf(found.getAsInt());
    }
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return show(reader, year(typed.year()), 0, error, taken, numbers.pattern(), typed, model);
  }

  /// What was typed about numbers to enter, as it was typed.
  public record Entry(String year, String first, String last, String use, String note) {
    /// The last of them; the only one if no other was told.
    String until() {
      return last.isEmpty() ? first : last;
    }
  }

  private static @Nullable String error(Entry typed) {
    if (!typed.year().matches(YEAR)) {
      return "draft.error.year";
    }
    return isRange(typed.first(), typed.until())
            && List.of("OUTSIDE", "RESERVED").contains(typed.use())
            && typed.note().length() <= LONGEST
        ? null
        : "draft.error.range";
  }

  private static boolean isRange(String first, String last) {
    return first.matches(RUNNING)
        && last.matches(RUNNING)
        && Integer.parseInt(last) >= Integer.parseInt(first)
        && Integer.parseInt(last) - Integer.parseInt(first) < MOST_AT_ONCE;
  }

  /// Gives back a number that was kept free, or entered by mistake.
  @PostMapping("/surat/nomor/bebaskan")
  String free(
      @RequestParam(name = "tahun", defaultValue = "") String year,
      @RequestParam(name = "urut", defaultValue = "") String running) {
    if (running.matches(RUNNING)) {
      numbers.free(year(year), Integer.parseInt(running));
    }
    return "redirect:/surat/nomor?tahun=" + year(year);
  }

  private String show(
      SignedIn reader,
      int year,
      int below,
      @Nullable String error,
      String detail,
      NumberPattern pattern,
      Entry typed,
      Model model) {
    List<Numbers.Taken> found = numbers.page(year, below);
    List<Numbers.Taken> shown = found.subList(0, Math.min(found.size(), Numbers.PAGE));
    model.addAttribute("numbers", shown);
    model.addAttribute("next", found.size() > shown.size() ? shown.getLast().running() : 0);
    model.addAttribute("first", below == 0);
    model.addAttribute("year", year);
    model.addAttribute("pattern", pattern);
    model.addAttribute("example", pattern.write(1, institutions.current().today(clock)));
    model.addAttribute("error", error);
    model.addAttribute("detail", detail);
    model.addAttribute("typed", typed);
    model.addAttribute("zone", reader.zone());
    return "draft/nomor";
  }

  private static Entry empty(int year) {
    return new Entry(String.valueOf(year), "", "", "", "");
  }

  private int year(String told) {
    return told.matches(YEAR)
        ? Integer.parseInt(told)
        : institutions.current().today(clock).getYear();
  }
}
