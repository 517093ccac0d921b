package id.netra.app.programme.plan;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.organisation.UnitKind;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Laying;
import id.netra.app.programme.Measure;
import id.netra.app.programme.MeasureKind;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Papers;
import id.netra.app.programme.Programme;
import id.netra.law.calendar.Event;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One measure: planned, changed, laid after a look at how many it will oblige, withdrawn.
@For(value = Role.PROGRAMME_OFFICER, whole = true)
@Controller
public class MeasurePages {
  private final ProgrammePages programmes;
  private final Measures measures;
  private final MeasureReader forms;
  private final Laying laying;
  private final People people;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;
  private final List<Papers> papers;

  MeasurePages(
      ProgrammePages programmes,
      Measures measures,
      MeasureReader forms,
      Laying laying,
      People people,
      Units units,
      Institutions institutions,
      Clock clock,
      ObjectProvider<Papers> papers) {
    this.papers = papers.stream().toList();
    this.programmes = programmes;
    this.measures = measures;
    this.forms = forms;
    this.laying = laying;
    this.people = people;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What is wrong in a form.
  ///
  /// @param field the id of the field
  /// @param key of the sentence
  public record Fault(String field, String key) {}

  @GetMapping("/program/{id}/langkah")
  @Transactional(readOnly = true)
  public String add(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "jenis", defaultValue = "ORDER") String kind,
      Model model) {
    Programme programme = programmes.visible(reader, id);
    return form(
        programme, null, MeasureForm.of(kind, isRead(kind) ? "PERSON" : "UNIT"), null, model);
  }

  @PostMapping("/program/{id}/langkah")
  @Transactional
  public String add(SignedIn reader, @PathVariable UUID id, MeasureForm form, Model model) {
    Programme programme = programmes.visible(reader, id);
    try {
      UUID made = measures.add(forms.read(programme, form, reader.person()), reader.person());
      return "redirect:/program/" + id + "/langkah/" + made;
    } catch (MeasureReader.Wrong wrong) {
      return form(programme, null, form, new Fault(wrong.field, wrong.key), model);
    }
  }

  @GetMapping("/program/{id}/langkah/{measure}")
  @Transactional(readOnly = true)
  public String show(
      SignedIn reader, @PathVariable UUID id, @PathVariable UUID measure, Model model) {
    Programme programme = programmes.visible(reader, id);
    Measure found = of(id, measure);
    return form(programme, found, typed(found.plan()), null, model);
  }

  @PostMapping("/program/{id}/langkah/{measure}")
  @Transactional
  public String change(
      SignedIn reader,
      @PathVariable UUID id,
      @PathVariable UUID measure,
      MeasureForm form,
      Model model) {
    Programme programme = programmes.visible(reader, id);
    Measure found = of(id, measure);
    try {
      UUID owner = Objects.requireNonNullElse(found.plan().owner(), reader.person());
      measures.change(measure, forms.read(programme, form, owner));
      return "redirect:/program/" + id + "/langkah/" + measure;
    } catch (MeasureReader.Wrong wrong) {
      return form(programme, found, form, new Fault(wrong.field, wrong.key), model);
    }
  }

  @PostMapping("/program/{id}/langkah/{measure}/pasang")
  @Transactional
  public String lay(
      SignedIn reader, @PathVariable UUID id, @PathVariable UUID measure, Model model) {
    Programme programme = programmes.visible(reader, id);
    Measure found = of(id, measure);
    if (programme.stage() == Programme.Stage.CLOSED) {
      var closed = new Fault("judul", "programme.wrong.closed");
      return form(programme, found, typed(found.plan()), closed, model);
    }
    Papers needed = papers(found);
    if (needed != null && needed.of(found) == null) {
      return form(
          programme,
          found,
          typed(found.plan()),
          new Fault("naskah", "programme.wrong.paper"),
          model);
    }
    if (TextPages.lacks(found)) {
      return "redirect:/program/" + id + "/langkah/" + measure + "/isi?perlu=1";
    }
    laying.lay(measure, reader.person());
    return "redirect:/program/" + id + "/langkah/" + measure;
  }

  /// Says which circular, or which text, the measure is about; once it is laid that stays.
  @PostMapping("/program/{id}/langkah/{measure}/naskah")
  @Transactional
  public String attach(
      SignedIn reader,
      @PathVariable UUID id,
      @PathVariable UUID measure,
      @RequestParam(name = "naskah", required = false) @Nullable UUID paper) {
    programmes.visible(reader, id);
    Measure found = of(id, measure);
    Papers known = papers(found);
    boolean fits =
        known != null
            && found.state() == Measure.State.PLANNED
            && known.all().stream().anyMatch(one -> one.id().equals(paper));
    if (paper == null || known == null || !fits) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    known.attach(measure, paper);
    return "redirect:/program/" + id + "/langkah/" + measure;
  }

  /// Whether each reads or signs it in person.
  private static boolean isRead(String kind) {
    return Arrays.stream(MeasureKind.values())
        .anyMatch(one -> one.name().equals(kind) && !one.isStated());
  }

  private @Nullable Papers papers(Measure measure) {
    return papers.stream()
        .filter(one -> one.kinds().contains(measure.plan().kind()))
        .findFirst()
        .orElse(null);
  }

  @PostMapping("/program/{id}/langkah/{measure}/cabut")
  @Transactional
  public String withdraw(SignedIn reader, @PathVariable UUID id, @PathVariable UUID measure) {
    programmes.visible(reader, id);
    of(id, measure);
    measures.withdraw(measure, reader.person());
    return "redirect:/program/" + id;
  }

  private String form(
      Programme programme,
      @Nullable Measure measure,
      MeasureForm form,
      @Nullable Fault fault,
      Model model) {
    Institution institution = institutions.current();
    UnitTree tree = units.on(institution.today(clock));
    model.addAttribute("programme", programme);
    model.addAttribute("measure", measure);
    model.addAttribute("form", form);
    model.addAttribute("fault", fault);
    Papers needed = measure == null ? null : papers(measure);
    model.addAttribute("papers", needed == null ? null : needed.all());
    model.addAttribute("paper", needed == null || measure == null ? null : needed.of(measure));
    model.addAttribute("preview", measure == null ? 0 : laying.preview(measure.id()));
    model.addAttribute("tree", tree);
    model.addAttribute("kinds", MeasureKind.values());
    model.addAttribute("events", Event.Type.values());
    model.addAttribute("elections", programmes.elections(programme));
    model.addAttribute(
        "unitKinds",
        tree.all().stream()
            .map(one -> one.kind())
            .filter(one -> one != UnitKind.ROOT)
            .distinct()
            .sorted()
            .toList());
    model.addAttribute("statuses", MeasureReader.STATUSES);
    model.addAttribute("classes", MeasureReader.CLASSES);
    model.addAttribute("lowest", institution.lowestUnit());
    return "plan/langkah";
  }

  private MeasureForm typed(Measure.Plan plan) {
    List<String> named = plan.audience().people().stream().map(this::number).sorted().toList();
    return MeasureForm.of(plan, plan.owner() == null ? "" : number(plan.owner()), named);
  }

  private String number(UUID person) {
    return people.find(person).map(Person::nip).orElse("");
  }

  private Measure of(UUID programme, UUID measure) {
    return measures
        .find(measure)
        .filter(one -> one.plan().programme().equals(programme))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
