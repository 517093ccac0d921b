package id.netra.app.programme.duty;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Typed;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Evidence;
import id.netra.app.programme.EvidenceKind;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Obligation;
import id.netra.app.programme.ObligationState;
import id.netra.app.programme.Obligations;
import id.netra.app.programme.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/// `/kewajiban`: one obligation that is met by a statement. Whoever is obliged says what was done,
/// or why not; the owner of the measure agrees.
@For
@Controller
public class DutyPages {
  private static final int LONGEST = 4000;

  private final Obligations obligations;
  private final Measures measures;
  private final People people;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  DutyPages(
      Obligations obligations,
      Measures measures,
      People people,
      Units units,
      Institutions institutions,
      Clock clock) {
    this.obligations = obligations;
    this.measures = measures;
    this.people = people;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What was typed.
  ///
  /// @param day on which it was done
  /// @param reason why not; empty unless it could not be taken
  /// @param error the key of the sentence; null for nothing wrong
  public record Stated(
      String text, String link, String day, String reason, @Nullable String error) {}

  /// A statement that was given.
  ///
  /// @param by the name of who gave it
  public record Given(Evidence evidence, String by) {}

  private record Found(Obligation obligation, Measure measure, boolean own, boolean owner) {}

  @GetMapping("/kewajiban/{id}")
  @Transactional(readOnly = true)
  public String show(SignedIn reader, @PathVariable UUID id, Model model) {
    Found found = found(reader, id);
    if (!found.measure().plan().kind().isStated()) {
      return "redirect:" + found.measure().plan().kind().path(found.measure().id(), id);
    }
    return show(found, new Stated("", "", today().toString(), "", null), model);
  }

  private String show(Found found, Stated stated, Model model) {
    model.addAttribute("obligation", found.obligation());
    model.addAttribute("measure", found.measure());
    model.addAttribute("own", found.own());
    model.addAttribute("owner", found.owner());
    model.addAttribute(
        "toldDeclined", found.own() && found.obligation().state() == ObligationState.DECLINED);
    model.addAttribute("subject", subject(found.obligation()));
    model.addAttribute("stated", stated);
    model.addAttribute(
        "given",
        obligations.evidenceOf(found.obligation().id()).stream()
            .map(one -> new Given(one, name(one.by())))
            .toList());
    return "duty/kewajiban";
  }

  @PostMapping("/kewajiban/{id}")
  @Transactional
  public String state(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "isi", defaultValue = "") String text,
      @RequestParam(name = "tautan", defaultValue = "") String link,
      @RequestParam(name = "hari", defaultValue = "") String day,
      HttpServletResponse response,
      Model model) {
    Found found = found(reader, id);
    if (!found.own() || !found.measure().plan().kind().isStated()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    LocalDate done = Typed.day(day);
    String error = wrong(text, link, done);
    if (done == null || error != null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return show(found, new Stated(text, link, day, "", error), model);
    }
    EvidenceKind kind = link.isBlank() ? EvidenceKind.STATEMENT : EvidenceKind.LINK;
    String note = link.isBlank() ? text.strip() : (text.strip() + "\n" + link.strip()).strip();
    var told = new Evidence.Told(Ids.next(), kind, done, reader.person(), null, note);
    // Who owns the measure has nobody to agree with: it counts at once.
    Outcome outcome = found.owner() ? obligations.meet(id, told) : obligations.offer(id, told);
    if (outcome == Outcome.REFUSED) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return show(found, new Stated(text, link, day, "", "programme.wrong.over"), model);
    }
    return "redirect:/kewajiban/" + id;
  }

  @PostMapping("/kewajiban/{id}/setuju")
  @Transactional
  public String agree(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "bukti", required = false) @Nullable UUID evidence,
      @RequestParam(name = "putusan", defaultValue = "") String decision) {
    Found found = found(reader, id);
    boolean belongs =
        evidence != null
            && obligations
                .evidence(evidence)
                .filter(one -> one.obligation().equals(id))
                .isPresent();
    if (!found.owner() || !belongs || !found.measure().plan().kind().isStated()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    obligations.decide(Objects.requireNonNull(evidence), decision.equals("ya"), reader.person());
    return "redirect:/kewajiban/" + id;
  }

  @PostMapping("/kewajiban/{id}/keberatan")
  @Transactional
  public String decline(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "alasan", defaultValue = "") String reason,
      HttpServletResponse response,
      Model model) {
    Found found = found(reader, id);
    if (!found.own() || !found.measure().plan().kind().isStated()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (reason.isBlank() || reason.length() > LONGEST) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      var stated = new Stated("", "", today().toString(), reason, "programme.wrong.reason");
      return show(found, stated, model);
    }
    obligations.decline(id, reader.person(), reason);
    return "redirect:/kewajiban/" + id;
  }

  private @Nullable String wrong(String text, String link, @Nullable LocalDate done) {
    if (text.isBlank() && link.isBlank()) {
      return "programme.wrong.statement";
    }
    if (text.length() > LONGEST) {
      return "programme.wrong.text";
    }
    if (!link.isBlank() && !link.strip().matches("https?://[^\\s]{4,500}")) {
      return "programme.wrong.link";
    }
    return done == null || done.isAfter(today()) ? "programme.wrong.day" : null;
  }

  private Found found(SignedIn reader, UUID id) {
    Obligation obligation =
        obligations.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Measure measure = measures.find(obligation.measure()).orElseThrow();
    boolean own = obligations.isOf(obligation, reader);
    boolean owner = reader.person().equals(measure.plan().owner());
    if (!own && !owner) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new Found(obligation, measure, own, owner);
  }

  private String subject(Obligation obligation) {
    if (obligation.person() != null) {
      return name(obligation.person());
    }
    Unit unit = units.on(today()).find(Objects.requireNonNull(obligation.unit()));
    return unit == null ? "" : unit.name();
  }

  private String name(UUID person) {
    return people.find(person).map(Person::name).orElse("");
  }

  private LocalDate today() {
    return institutions.current().today(clock);
  }
}
