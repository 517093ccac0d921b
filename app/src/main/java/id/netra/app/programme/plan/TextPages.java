package id.netra.app.programme.plan;

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

/// The text of a pledge or pact: written before its measure is laid; from then on it stays, since
/// each signature is bound to its letters.
@For(value = Role.PROGRAMME_OFFICER, whole = true)
@Controller
public class TextPages {
  private static final int LONGEST = 2_000;
  private static final int MOST_POINTS = 20;

  private final ProgrammePages programmes;
  private final Measures measures;
  private final PledgeTexts texts;
  private final PledgeTemplates templates;
  private final Institutions institutions;

  TextPages(
      ProgrammePages programmes,
      Measures measures,
      PledgeTexts texts,
      PledgeTemplates templates,
      Institutions institutions) {
    this.programmes = programmes;
    this.measures = measures;
    this.texts = texts;
    this.templates = templates;
    this.institutions = institutions;
  }

  /// Whether a measure has nothing yet to be signed.
  static boolean lacks(Measure measure) {
    return isSigned(measure) && measure.pledge() == null;
  }

  private static boolean isSigned(Measure measure) {
    return measure.plan().kind().isSigned();
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
    String kind = measure.plan().kind().name();
    return Typed.of(
        Optional.ofNullable(measure.pledge())
            .flatMap(texts::find)
            .orElseGet(() -> templates.of(kind, institutions.current().name())));
  }

  private String show(
      Programme programme, Measure measure, Typed typed, @Nullable String error, Model model) {
    model.addAttribute("programme", programme);
    model.addAttribute("measure", measure);
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
        .filter(TextPages::isSigned)
        .orElseThrow(TextPages::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
