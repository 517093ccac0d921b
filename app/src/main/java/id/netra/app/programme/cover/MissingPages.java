package id.netra.app.programme.cover;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Looks;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.ObligationState;
import id.netra.app.programme.Obliged;
import id.netra.app.programme.Programmes;
import id.netra.app.programme.Reminders;
import id.netra.app.programme.Subject;
import id.netra.app.programme.Viewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Who is behind a figure: who is missing, why that may be, and a reminder by one press.
@For({Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.APPOINTING_AUTHORITY, Role.UNIT_HEAD})
@Controller
public class MissingPages {
  private static final int PAGE = 50;

  /// As many as are printed at once.
  private static final int MOST = 2000;

  private final Programmes programmes;
  private final Measures measures;
  private final Obliged obliged;
  private final Reminders reminders;
  private final Units units;
  private final Looks looks;
  private final Institutions institutions;
  private final Clock clock;

  MissingPages(
      Programmes programmes,
      Measures measures,
      Obliged obliged,
      Reminders reminders,
      Units units,
      Looks looks,
      Institutions institutions,
      Clock clock) {
    this.programmes = programmes;
    this.measures = measures;
    this.obliged = obliged;
    this.reminders = reminders;
    this.units = units;
    this.looks = looks;
    this.institutions = institutions;
    this.clock = clock;
  }

  private record Place(UnitTree tree, Unit unit, Obliged.Where where) {}

  @GetMapping("/program/{id}/cakupan/{measure}")
  @Transactional
  public String list(
      SignedIn reader,
      @PathVariable UUID id,
      @PathVariable UUID measure,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      @RequestParam(name = "sendiri", defaultValue = "") String alone,
      @RequestParam(name = "tampil", defaultValue = "") String shown,
      @RequestParam(name = "setelah", required = false) @Nullable UUID after,
      @RequestParam(name = "cetak", defaultValue = "") String print,
      @RequestParam(name = "terkirim", required = false) @Nullable Integer sent,
      @RequestParam(name = "pagi", defaultValue = "") String morning,
      Model model) {
    Measure found = of(id, measure);
    Place place = place(reader, unit, !alone.isEmpty());
    Obliged.Shown which = shown(shown);
    int limit = print.isEmpty() ? PAGE : MOST;
    Obliged.Line last =
        after == null ? null : obliged.find(measure, place.where(), after).orElse(null);
    List<Obliged.Line> lines = obliged.page(measure, place.where(), which, last, limit + 1);
    List<Obliged.Line> page = lines.subList(0, Math.min(limit, lines.size()));
    looks.record(reader, Viewers.role(reader), null, "COVERAGE", page.size());
    model.addAttribute("programme", programmes.find(id).orElseThrow());
    model.addAttribute("measure", found);
    model.addAttribute("tree", place.tree());
    model.addAttribute("unit", place.unit());
    model.addAttribute("alone", !alone.isEmpty());
    model.addAttribute("shown", which);
    model.addAttribute("lines", page);
    model.addAttribute("more", lines.size() > limit);
    model.addAttribute("officer", Viewers.isOfficer(reader));
    model.addAttribute("mayRemind", mayRemind(reader));
    model.addAttribute(
        "sheets",
        found.isLaid()
            && found.pledge() != null
            && reader.hasAny(Role.PROGRAMME_OFFICER, Role.UNIT_HEAD));
    model.addAttribute("print", !print.isEmpty());
    model.addAttribute("sent", sent);
    model.addAttribute("morning", !morning.isEmpty());
    model.addAttribute("today", today());
    return "cover/siapa";
  }

  @PostMapping("/program/{id}/cakupan/{measure}/ingatkan")
  @Transactional
  public String remind(
      SignedIn reader,
      @PathVariable UUID id,
      @PathVariable UUID measure,
      @RequestParam(name = "unit", required = false) @Nullable UUID unit,
      @RequestParam(name = "sendiri", defaultValue = "") String alone,
      @RequestParam(name = "orang", required = false) @Nullable UUID one) {
    Measure found = of(id, measure);
    Place place = place(reader, unit, !alone.isEmpty());
    if (!mayRemind(reader)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var lines = new ArrayList<Obliged.Line>();
    if (one == null) {
      lines.addAll(
          obliged.page(measure, place.where(), Obliged.Shown.MISSING, null, Integer.MAX_VALUE));
    } else {
      obliged.find(measure, place.where(), one).ifPresent(lines::add);
    }
    List<UUID> people =
        lines.stream()
            .filter(MissingPages::looksOpen)
            .map(line ->
                found.plan().subject() == Subject.PERSON
                    ? line.subject()
                    : reminders.head(line.subject()))
            .filter(Objects::nonNull)
            .toList();
    Reminders.Sent sent = reminders.remind(people, reader.person());
    return "redirect:/program/%s/cakupan/%s?unit=%s&sendiri=%s&terkirim=%d%s"
        .formatted(
            id,
            measure,
            place.unit().id(),
            alone.isEmpty() ? "" : "ya",
            sent.people(),
            sent.inTheMorning() ? "&pagi=ya" : "");
  }

  /// Who declined is reminded like the others, as far as anybody can see: a head is not to find
  /// out. Nothing is sent to who has nothing open.
  public static boolean looksOpen(Obliged.Line line) {
    return line.state() == ObligationState.OPEN || line.state() == ObligationState.DECLINED;
  }

  private static boolean mayRemind(SignedIn reader) {
    return reader.hasAny(Role.UNIT_HEAD, Role.SECRETARY) || Viewers.isOfficer(reader);
  }

  private Place place(SignedIn reader, @Nullable UUID asked, boolean alone) {
    UnitTree tree = units.on(today());
    UnitTree.Part part = Viewers.people(reader, tree);
    UUID top = Viewers.unit(asked, part, tree);
    boolean whole = !alone && top.equals(tree.root().id());
    Set<UUID> within =
        alone
            ? Set.of(top)
            : tree.subtree(top).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
    return new Place(
        tree, Objects.requireNonNull(tree.find(top)), new Obliged.Where(within, whole));
  }

  private Measure of(UUID programme, UUID measure) {
    return measures
        .find(measure)
        .filter(one -> one.plan().programme().equals(programme) && one.isLaid())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Obliged.Shown shown(String told) {
    return switch (told) {
      case "sudah" -> Obliged.Shown.MET;
      case "bebas" -> Obliged.Shown.EXEMPTED;
      default -> Obliged.Shown.MISSING;
    };
  }

  private LocalDate today() {
    return institutions.current().today(clock);
  }
}
