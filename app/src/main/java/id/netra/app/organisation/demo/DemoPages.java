package id.netra.app.organisation.demo;

import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.demo.Demo;
import id.netra.app.platform.demo.DemoDays;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The demonstration's own pages: choose an institution, be somebody there, move its day. They are
/// not there unless the demonstration is on.
@Open
@Controller
class DemoPages {
  private final Demo demo;
  private final DemoDays days;
  private final Guests guests;
  private final Sessions sessions;

  DemoPages(Demo demo, DemoDays days, Guests guests, Sessions sessions) {
    this.demo = demo;
    this.days = days;
    this.guests = guests;
    this.sessions = sessions;
  }

  @GetMapping("/demo")
  String choose(Model model) {
    checkOn();
    model.addAttribute("choices", guests.choices());
    return "demo/demo";
  }

  @GetMapping("/demo/{code}")
  String people(@PathVariable String code, Model model) {
    checkOn();
    Guests.Choice choice = guests.choice(code).orElseThrow(DemoPages::notThere);
    model.addAttribute("choice", choice);
    model.addAttribute("cards", guests.cards(code));
    return "demo/peran";
  }

  @PostMapping("/demo/masuk")
  String enter(
      @RequestParam("instansi") String code,
      @RequestParam("peran") String key,
      HttpServletRequest request,
      HttpServletResponse response) {
    checkOn();
    Guests.Choice choice = guests.choice(code).orElseThrow(DemoPages::notThere);
    UUID person = guests.person(code, key).orElseThrow(DemoPages::notThere);
    sessions.begin(request, response, choice.institution().id(), person, Means.DEMO);
    return "redirect:/tugas";
  }

  @For
  @GetMapping("/demo/hari")
  String day(SignedIn reader, Model model) {
    checkOn();
    return day(reader, null, model);
  }

  /// Moves the day of the reader's institution by some days, or to one that is named.
  @For
  @PostMapping("/demo/hari")
  String move(
      SignedIn reader,
      @RequestParam(name = "geser", defaultValue = "0") int by,
      @RequestParam(name = "tanggal", defaultValue = "") String named,
      Model model) {
    checkOn();
    LocalDate from = days.of(reader.institution()).orElseThrow(DemoPages::notThere);
    LocalDate to = by == 0 ? read(named) : from.plusDays(by);
    if (to == null) {
      return day(reader, named, model);
    }
    days.move(reader.institution(), to);
    return "redirect:/demo/hari";
  }

  private String day(SignedIn reader, @Nullable String wrong, Model model) {
    model.addAttribute("day", days.of(reader.institution()).orElseThrow(DemoPages::notThere));
    model.addAttribute("wrong", wrong);
    return "demo/hari";
  }

  /// The day that was typed; null if it is none to which one can go.
  private static @Nullable LocalDate read(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      return day.isBefore(DemoDays.FIRST) || day.isAfter(DemoDays.LAST) ? null : day;
    } catch (DateTimeException none) {
      return null;
    }
  }

  private void checkOn() {
    if (!demo.isOn()) {
      throw notThere();
    }
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
