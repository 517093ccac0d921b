package id.netra.app.letters;

import id.netra.documents.Document;
import id.netra.documents.DocumentReader;
import id.netra.documents.UnreadableDocument;
import id.netra.law.calendar.Zones;
import id.netra.text.cite.ReferenceChecker;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/// Reads a draft out of what a browser sends: a file, or a text with what was decided about it.
@Component
class DraftForm {
  static final String TEXT = "teks";
  static final String DAY = "tanggal";
  static final String KIND = "jenis";
  static final String ACCEPTED = "pakai";

  private static final int MOST = 5_000;

  private final DocumentReader reader;
  private final Clock clock;

  DraftForm(DocumentReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /// Why there is no draft.
  static final class NoDraft extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param reason a key of the messages
    NoDraft(String reason) {
      super(reason);
    }
  }

  /// The draft that came.
  ///
  /// @throws UnreadableDocument if a file came that gives no text
  /// @throws NoDraft if nothing came, too much, or a day that is none
  Draft read(MultiValueMap<String, String> form, @Nullable MultipartFile file)
      throws IOException, UnreadableDocument, NoDraft {
    if (file != null && !file.isEmpty()) {
      Document document = read(file);
      return draft(document.text(), form, kind(document.kind().ending()), new TreeSet<>());
    }
    String text = last(form, TEXT).replace("\r\n", "\n");
    if (text.isBlank()) {
      throw new NoDraft("letters.error.empty");
    }
    if (text.length() > Checking.LONGEST) {
      throw new NoDraft("letters.error.long");
    }
    return draft(text, form, kind(last(form, KIND)), accepted(form));
  }

  /// The ending if files of that kind are corrected; a corrected text needs no file once more.
  private static String kind(String ending) {
    return ending.equals(".docx") || ending.equals(".odt") ? ending : "";
  }

  /// What can be read in the file.
  Document read(MultipartFile file) throws IOException, UnreadableDocument {
    String name = file.getOriginalFilename();
    try (InputStream bytes = file.getInputStream()) {
      return reader.read(bytes, name == null ? "" : name);
    }
  }

  private Draft draft(
      String text, MultiValueMap<String, String> form, String kind, SortedSet<Integer> accepted)
      throws NoDraft {
    String told = last(form, DAY);
    if (!told.isBlank()) {
      return new Draft(text, day(told), Draft.DayFrom.WRITER, kind, accepted);
    }
    LocalDate own = ReferenceChecker.dayOf(text);
    return own == null
        ? new Draft(text, Zones.capitalDay(clock.instant()), Draft.DayFrom.TODAY, kind, accepted)
        : new Draft(text, own, Draft.DayFrom.TEXT, kind, accepted);
  }

  private static LocalDate day(String told) throws NoDraft {
    try {
      return LocalDate.parse(told.strip());
    } catch (DateTimeException impossible) {
      throw new NoDraft("letters.error.day");
    }
  }

  /// Numbers of findings; whatever is none is left out.
  private static SortedSet<Integer> accepted(MultiValueMap<String, String> form) {
    var accepted = new TreeSet<Integer>();
    form.getOrDefault(ACCEPTED, List.of()).stream()
        .filter(number -> number.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .filter(number -> number <= MOST)
        .forEach(accepted::add);
    return accepted;
  }

  static String last(MultiValueMap<String, String> form, String name) {
    List<String> values = form.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getLast();
  }
}
