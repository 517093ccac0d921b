package id.netra.app.programme.plan;

import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Programme;
import id.netra.app.programme.reading.Question;
import id.netra.app.programme.reading.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

/// The question that readers of a circular answer before it counts as read; there need not be one.
@For(value = Role.PROGRAMME_OFFICER, whole = true)
@Controller
public class QuestionPages {
  private final ProgrammePages programmes;
  private final Measures measures;
  private final Questions questions;

  QuestionPages(ProgrammePages programmes, Measures measures, Questions questions) {
    this.programmes = programmes;
    this.measures = measures;
    this.questions = questions;
  }

  /// The question as it is typed.
  ///
  /// @param options [Question#MOST] of them, empty ones among them
  /// @param right the number of the field of the right one, from 1; 0 for none
  public record Form(String text, List<String> options, int right) {
    static Form of(Question one) {
      var options = new ArrayList<>(one.options());
      while (options.size() < Question.MOST) {
        options.add("");
      }
      return new Form(one.text(), options, one.right());
    }

    /// Without the empty options; the right one is none if its field is empty.
    Question question() {
      List<String> filled = options.stream().filter(one -> !one.isEmpty()).toList();
      boolean told = right >= 1 && right <= options.size() && !options.get(right - 1).isEmpty();
      int number =
          told ? (int) options.subList(0, right).stream().filter(one -> !one.isEmpty()).count() : 0;
      return new Question(text, filled, number);
    }
  }

  @GetMapping("/program/{id}/langkah/{measure}/pertanyaan")
  @Transactional(readOnly = true)
  public String show(
      SignedIn reader, @PathVariable UUID id, @PathVariable UUID measure, Model model) {
    Programme programme = programmes.visible(reader, id);
    Measure found = of(id, measure);
    Form form =
        questions
            .of(measure)
            .map(Form::of)
            .orElseGet(() -> Form.of(new Question("", List.of(), 0)));
    return show(programme, found, form, null, model);
  }

  /// Keeps the question, or takes it away.
  @PostMapping("/program/{id}/langkah/{measure}/pertanyaan")
  @Transactional
  public String write(
      SignedIn reader,
      @PathVariable UUID id,
      @PathVariable UUID measure,
      @RequestParam(name = "tanya", defaultValue = "") String text,
      @RequestParam(name = "pilihan", required = false) @Nullable List<String> options,
      @RequestParam(name = "benar", defaultValue = "0") int right,
      @RequestParam(name = "hapus", defaultValue = "") String remove,
      Model model) {
    Programme programme = programmes.visible(reader, id);
    Measure found = of(id, measure);
    if (!remove.isEmpty()) {
      questions.remove(measure);
      return "redirect:/program/" + id + "/langkah/" + measure;
    }
    List<String> typed = options == null ? List.of() : options;
    var form =
        new Form(
            text.strip(),
            IntStream.range(0, Question.MOST)
                .mapToObj(i -> i < typed.size() ? typed.get(i).strip() : "")
                .toList(),
            right);
    Question question = form.question();
    if (!question.isWhole()) {
      return show(programme, found, form, "programme.question.whole", model);
    }
    questions.set(measure, question, reader.person());
    return "redirect:/program/" + id + "/langkah/" + measure;
  }

  private String show(
      Programme programme, Measure measure, Form form, @Nullable String error, Model model) {
    model.addAttribute("programme", programme);
    model.addAttribute("measure", measure);
    model.addAttribute("form", form);
    model.addAttribute("asked", questions.of(measure.id()).isPresent());
    model.addAttribute("error", error);
    return "plan/pertanyaan";
  }

  private Measure of(UUID programme, UUID id) {
    return measures
        .find(id)
        .filter(one -> one.plan().programme().equals(programme))
        .filter(one -> one.plan().kind().isRead())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
