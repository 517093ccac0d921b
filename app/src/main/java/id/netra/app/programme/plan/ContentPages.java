package id.netra.app.programme.plan;

import id.netra.app.letters.Circulars;
import id.netra.app.letters.Published;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Measure;
import id.netra.app.programme.MeasureKind;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Programme;
import id.netra.app.programme.signing.PledgeTemplates;
import id.netra.app.programme.signing.PledgeText;
import id.netra.app.programme.signing.PledgeTexts;
import java.util.List;
import java.util.Optional;
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

/// What is read or signed for a measure: a circular that was published, or the text of a pledge or
/// pact. Chosen before the measure is laid; from then on it stays.
@For(value = Role.PROGRAMME_OFFICER, whole = true)
@Controller
public class ContentPages {
  private static final int LONGEST = 2_000;
  private static final int MOST_POINTS = 20;

  private final ProgrammePages programmes;
  private final Measures measures;
  private final Circulars circulars;
  private final PledgeTexts texts;
  private final PledgeTemplates templates;
  private final Institutions institutions;

  ContentPages(
      ProgrammePages programmes,
      Measures measures,
      Circulars circulars,
      PledgeTexts texts,
      PledgeTemplates templates,
      Institutions institutions) {
    this.programmes = programmes;
    this.measures = measures;
    this.circulars = circulars;
    this.texts = texts;
    this.templates = templates;
    this.institutions = institutions;
  }

  /// Whether a measure has nothing yet to be read or signed.
  static boolean lacks(Measure measure) {
    return switch (measure.plan().kind()) {
      case CIRCULAR -> measure.circular() == null;
      case PLEDGE, INTEGRITY_PACT -> measure.pledge() == null;
      default -> false;
    };
  }

  /// The text as it is typed.
  ///
  /// @param points one on each line
  public record Typed(String title, String opening, String points, String closing) {
    static Typed of(PledgeText text) {
      return new Typed(
          text.title(), text.opening(), String.join("\n", text.points()), text.closing());
    }

    List<String> list() {
      return points.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    boolean isWhole() {
      List<String> list = list();
      return !title.isBlank()
          && !opening.isBlank()
          && !closing.isBlank()
          && !list.isEmpty()
          && list.size() <= MOST_POINTS
          && (title + opening + points + closing).length() <= LONGEST * 4;
    }
  }

  @GetMapping("/program/{id}/langkah/{measure}/isi")
  @Transactional(readOnly = true)
  public String show(
      SignedIn reader,
      @PathVariable UUID id,
      @PathVariable UUID measure,
      @RequestParam(name = "perlu", defaultValue = "") String needed,
      Model model) {
    Programme programme = programmes.visible(reader, id);
    Measure found = of(id, measure);
    String error = needed.isEmpty() || !lacks(found) ? null : "programme.content.needed";
    return show(programme, found, typed(found), error, model);
  }

  /// Chooses the circular.
  @PostMapping("/program/{id}/langkah/{measure}/isi/surat")
  @Transactional
  public String choose(
      SignedIn reader,
      @PathVariable UUID id,
      @PathVariable UUID measure,
      @RequestParam(name = "surat", required = false) @Nullable UUID circular,
      Model model) {
    Programme programme = programmes.visible(reader, id);
    Measure found = planned(id, measure);
    if (circular == null || circulars.published(circular).isEmpty()) {
      return show(programme, found, typed(found), "programme.content.choose", model);
    }
    measures.setCircular(measure, circular);
    return "redirect:/program/" + id + "/langkah/" + measure;
  }

  /// Keeps the text of the pledge or pact.
  @PostMapping("/program/{id}/langkah/{measure}/isi/naskah")
  @Transactional
  public String write(
      SignedIn reader,
      @PathVariable UUID id,
      @PathVariable UUID measure,
      @RequestParam(name = "judul", defaultValue = "") String title,
      @RequestParam(name = "pembuka", defaultValue = "") String opening,
      @RequestParam(name = "butir", defaultValue = "") String points,
      @RequestParam(name = "penutup", defaultValue = "") String closing,
      Model model) {
    Programme programme = programmes.visible(reader, id);
    Measure found = planned(id, measure);
    MeasureKind kind = found.plan().kind();
    if (kind != MeasureKind.PLEDGE && kind != MeasureKind.INTEGRITY_PACT) {
      throw notFound();
    }
    var typed = new Typed(title.strip(), opening.strip(), points.strip(), closing.strip());
    if (!typed.isWhole()) {
      return show(programme, found, typed, "programme.content.whole", model);
    }
    UUID text =
        texts.add(
            reader.person(),
            kind.name(),
            typed.title(),
            typed.opening(),
            typed.list(),
            typed.closing(),
            found.pledge());
    measures.setPledge(measure, text);
    return "redirect:/program/" + id + "/langkah/" + measure;
  }

  private Typed typed(Measure measure) {
    MeasureKind kind = measure.plan().kind();
    if (kind != MeasureKind.PLEDGE && kind != MeasureKind.INTEGRITY_PACT) {
      return new Typed("", "", "", "");
    }
    return Typed.of(
        Optional.ofNullable(measure.pledge())
            .flatMap(texts::find)
            .orElseGet(() -> templates.of(kind.name(), institutions.current().name())));
  }

  private String show(
      Programme programme,
      Measure measure,
      Typed typed,
      @Nullable String error,
      Model model) {
    List<Published> published = circulars.allPublished();
    model.addAttribute("programme", programme);
    model.addAttribute("measure", measure);
    model.addAttribute("circulars", published);
    model.addAttribute("typed", typed);
    model.addAttribute("error", error);
    return "plan/isi";
  }

  private Measure planned(UUID programme, UUID id) {
    Measure measure = of(programme, id);
    if (measure.state() != Measure.State.PLANNED) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return measure;
  }

  private Measure of(UUID programme, UUID id) {
    return measures
        .find(id)
        .filter(one -> one.plan().programme().equals(programme))
        .orElseThrow(ContentPages::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
