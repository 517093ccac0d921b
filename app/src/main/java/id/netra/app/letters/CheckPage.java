package id.netra.app.letters;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Open;
import id.netra.documents.Document;
import id.netra.documents.Edit;
import id.netra.documents.UnreadableDocument;
import id.netra.text.cite.ReferenceChecker;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// "Periksa dasar hukum": a draft in, what it cites checked in place, a corrected copy out.
///
/// Nothing is kept. The text travels in the body of the form and never in an address; a file is
/// read and forgotten, so that a corrected copy of it needs the file once more.
@Open
@Controller
class CheckPage {
  private static final String ALL = "semua";

  private final ReferenceChecker checker;
  private final DraftForm drafts;

  CheckPage(ReferenceChecker checker, DraftForm drafts) {
    this.checker = checker;
    this.drafts = drafts;
  }

  /// A browser may keep the page for its Back button, and asks again for everything else.
  @ModelAttribute
  void header(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  @GetMapping("/periksa")
  String start(Model model) {
    return start("", "", null, model);
  }

  @PostMapping("/periksa")
  String check(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file,
      Locale locale,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Words words = words(locale);
    try {
      Draft draft = drafts.read(form, file);
      List<Draft.Passage> passages = draft.passages(checker);
      return show(decided(draft, passages, form), passages, null, words, model);
    } catch (UnreadableDocument | DraftForm.NoDraft none) {
      return refused(none, form, words, response, model);
    }
  }

  /// The corrected text, as a file; the first page again if there is none.
  @PostMapping("/periksa/salinan")
  Object copy(
      @RequestParam MultiValueMap<String, String> form,
      Locale locale,
      HttpServletResponse response,
      Model model)
      throws IOException {
    try {
      Draft draft = drafts.read(form, null);
      String corrected = draft.corrected(draft.edits(draft.passages(checker)));
      byte[] bytes = corrected.getBytes(StandardCharsets.UTF_8);
      return download(bytes, new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), ".txt");
    } catch (UnreadableDocument | DraftForm.NoDraft none) {
      return refused(none, form, words(locale), response, model);
    }
  }

  /// The writer's own file with the accepted changes; the page again if it is another file.
  @PostMapping("/periksa/berkas")
  Object corrected(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam(name = "asli", required = false) @Nullable MultipartFile original,
      Locale locale,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Words words = words(locale);
    Draft draft;
    try {
      draft = drafts.read(form, null);
    } catch (UnreadableDocument | DraftForm.NoDraft none) {
      return refused(none, form, words, response, model);
    }
    List<Draft.Passage> passages = draft.passages(checker);
    String problem;
    try {
      Document document = original == null || original.isEmpty() ? null : drafts.read(original);
      List<Edit> edits = draft.edits(passages);
      problem = problem(draft, document, edits);
      if (problem == null && document != null) {
        MediaType type = MediaType.parseMediaType(document.kind().mediaType());
        return download(document.corrected(edits), type, document.kind().ending());
      }
    } catch (UnreadableDocument unreadable) {
      problem = "letters.error.other-file";
    }
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return show(draft, passages, words.text(String.valueOf(problem)), words, model);
  }

  /// Why the file cannot be corrected, as a key of the messages; null if it can.
  private static @Nullable String problem(
      Draft draft, @Nullable Document document, List<Edit> edits) {
    if (document == null) {
      return "letters.error.no-file";
    }
    if (!document.text().replace("\r\n", "\n").equals(draft.text())) {
      return "letters.error.other-file";
    }
    boolean all = edits.stream().allMatch(edit -> document.canReplace(edit.start(), edit.end()));
    return all ? null : "letters.error.across";
  }

  /// What the writer decided by the button that was pressed.
  private static Draft decided(
      Draft draft, List<Draft.Passage> passages, MultiValueMap<String, String> form) {
    Set<Integer> accepted = new TreeSet<>(draft.accepted());
    String replace = DraftForm.last(form, "ganti");
    String undo = DraftForm.last(form, "urung");
    Set<Integer> mendable =
        passages.stream()
            .filter(passage -> passage.gravest().status().isProblem())
            .filter(passage -> passage.gravest().replacement() != null)
            .map(Draft.Passage::number)
            .collect(Collectors.toSet());
    if (replace.equals(ALL)) {
      accepted.addAll(mendable);
    } else if (replace.matches("\\d{1,4}")) {
      accepted.add(Integer.valueOf(replace));
    }
    if (undo.equals(ALL)) {
      accepted.clear();
    } else if (undo.matches("\\d{1,4}")) {
      accepted.remove(Integer.valueOf(undo));
    }
    accepted.retainAll(mendable);
    return draft.with(accepted);
  }

  private String show(
      Draft draft, List<Draft.Passage> passages, @Nullable String error, Words words, Model model) {
    model.addAttribute("draft", draft);
    model.addAttribute("checked", CheckedPage.of(draft, passages, words));
    model.addAttribute("error", error);
    return "letters/hasil";
  }

  private static String refused(
      Exception why,
      MultiValueMap<String, String> form,
      Words words,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    String error =
        why instanceof UnreadableDocument unreadable
            ? unreadable.text().in(words.language().code())
            : words.text(String.valueOf(why.getMessage()), words.number(Checking.LONGEST));
    return start(
        DraftForm.last(form, DraftForm.TEXT), DraftForm.last(form, DraftForm.DAY), error, model);
  }

  private static String start(String text, String day, @Nullable String error, Model model) {
    model.addAttribute("text", text);
    model.addAttribute("day", day);
    model.addAttribute("error", error);
    return "letters/periksa";
  }

  private static Words words(Locale locale) {
    return Words.in(Language.of(locale.getLanguage()));
  }

  private static ResponseEntity<byte[]> download(byte[] bytes, MediaType type, String ending) {
    String name = "naskah-terkoreksi" + ending;
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
