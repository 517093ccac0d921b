package id.netra.app.programme.cover;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Looks;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Declines;
import id.netra.app.programme.Evidence;
import id.netra.app.programme.Exemptions;
import id.netra.app.programme.History;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Obligation;
import id.netra.app.programme.Obligations;
import id.netra.app.programme.Obliged;
import id.netra.app.programme.Viewers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/// One obligation behind a figure: what happened, what evidence there is; and asking for an
/// exemption. Why somebody declined stands here for the programme officer alone.
@For({Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.APPOINTING_AUTHORITY, Role.UNIT_HEAD})
@Controller
public class EvidencePages {
  private static final int LONGEST = 2000;

  private final Obligations obligations;
  private final Measures measures;
  private final Obliged obliged;
  private final History history;
  private final Declines declines;
  private final Exemptions exemptions;
  private final People people;
  private final Units units;
  private final Looks looks;
  private final Institutions institutions;
  private final Clock clock;

  EvidencePages(
      Obligations obligations,
      Measures measures,
      Obliged obliged,
      History history,
      Declines declines,
      Exemptions exemptions,
      People people,
      Units units,
      Looks looks,
      Institutions institutions,
      Clock clock) {
    this.obligations = obligations;
    this.measures = measures;
    this.obliged = obliged;
    this.history = history;
    this.declines = declines;
    this.exemptions = exemptions;
    this.people = people;
    this.units = units;
    this.looks = looks;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// Something that happened.
  ///
  /// @param by a name; empty for Netra itself
  /// @param kind the key of what happened
  public record Step(History.Event event, String kind, String by) {}

  /// A piece of evidence.
  public record Shown(Evidence evidence, String by) {}

  @GetMapping("/bukti/{id}")
  @Transactional
  public String show(SignedIn reader, @PathVariable UUID id, Model model) {
    return show(reader, id, null, model);
  }

  private String show(SignedIn reader, UUID id, @Nullable String error, Model model) {
    Obligation obligation = visible(reader, id);
    Measure measure = measures.find(obligation.measure()).orElseThrow();
    boolean officer = Viewers.isOfficer(reader);
    looks.record(reader, Viewers.role(reader), obligation.person(), "COVERAGE", 1);
    model.addAttribute("obligation", obligation);
    model.addAttribute("measure", measure);
    model.addAttribute("subject", subject(obligation));
    model.addAttribute("officer", officer);
    model.addAttribute("zone", reader.zone());
    model.addAttribute(
        "steps",
        seen(history.of(id), officer).stream()
            .map(event ->
                new Step(
                    event,
                    "programme.event." + event.kind(),
                    event.by() == null ? "" : name(event.by())))
            .toList());
    model.addAttribute(
        "evidence",
        obligations.evidenceOf(id).stream().map(one -> new Shown(one, name(one.by()))).toList());
    model.addAttribute("reasons", declines.reasons(id, reader));
    model.addAttribute("exemption", exemptions.of(id).orElse(null));
    model.addAttribute("error", error);
    return "cover/bukti";
  }

  /// For others than the officer without a refusal, and without the reopening that only follows
  /// one.
  private static List<History.Event> seen(List<History.Event> all, boolean officer) {
    var seen = new ArrayList<History.Event>();
    boolean declined = false;
    for (History.Event one : all) {
      boolean hidden = one.kind().equals("DECLINED") || (declined && one.kind().equals("REOPENED"));
      declined = one.kind().equals("DECLINED");
      if (officer || !hidden) {
        seen.add(one);
      }
    }
    return seen;
  }

  /// The officer asks; somebody else decides.
  @For(value = Role.PROGRAMME_OFFICER, whole = true)
  @PostMapping("/bukti/{id}/pengecualian")
  @Transactional
  public String ask(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "alasan", defaultValue = "") String reason,
      Model model) {
    visible(reader, id);
    if (reason.isBlank() || reason.length() > LONGEST) {
      model.addAttribute("typed", reason);
      return show(reader, id, "programme.wrong.reason", model);
    }
    exemptions.ask(id, reason, reader.person());
    return "redirect:/bukti/" + id;
  }

  /// The obligation, if who is obliged is counted in the reader's part today; who sees the whole
  /// sees those who have left too.
  private Obligation visible(SignedIn reader, UUID id) {
    Obligation found =
        obligations.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    UnitTree tree = units.on(institutions.current().today(clock));
    UnitTree.Part part = Viewers.people(reader, tree);
    UUID subject = found.person() == null ? found.unit() : found.person();
    boolean here =
        part.whole()
            || obliged
                .find(
                    found.measure(),
                    new Obliged.Where(part.units(), false),
                    Objects.requireNonNull(subject))
                .isPresent();
    if (!here) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }

  private String subject(Obligation obligation) {
    if (obligation.person() != null) {
      return name(obligation.person());
    }
    var unit =
        units
            .on(institutions.current().today(clock))
            .find(Objects.requireNonNull(obligation.unit()));
    return unit == null ? "" : unit.name();
  }

  private String name(UUID person) {
    return people.find(person).map(Person::name).orElse("");
  }
}
