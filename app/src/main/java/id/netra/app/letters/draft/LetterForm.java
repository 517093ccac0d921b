package id.netra.app.letters.draft;

import id.netra.app.letters.draft.LetterContent.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads a letter out of its form.
final class LetterForm {
  /// As many numbered parts as the form has.
  static final int SECTIONS = 8;

  private static final int LONGEST = 20_000;
  private static final int LINE = 300;
  private static final int LINES = 60;

  private LetterForm() {}

  /// The letter as it was typed, cut where it is longer than any letter.
  static LetterContent read(MultiValueMap<String, String> form) {
    return new LetterContent(
        line(form, "kop"),
        line(form, "sifat"),
        line(form, "lampiran"),
        line(form, "perihal"),
        lines(form, "kepada"),
        lines(form, "dasar"),
        sections(form),
        text(form, "penutup"),
        line(form, "tempat"),
        line(form, "jabatan"),
        line(form, "nama"),
        lines(form, "bersama"),
        lines(form, "tembusan"),
        line(form, "pemilihan"));
  }

  private static List<Section> sections(MultiValueMap<String, String> form) {
    List<String> headings = form.getOrDefault("judul", List.of());
    List<String> texts = form.getOrDefault("bagian", List.of());
    var sections = new ArrayList<Section>();
    for (int i = 0; i < SECTIONS; i++) {
      String heading = cut(at(headings, i), LINE);
      String text = cut(at(texts, i), LONGEST);
      if (!heading.isBlank() || !text.isBlank()) {
        sections.add(new Section(heading, text));
      }
    }
    return sections;
  }

  private static String at(List<String> values, int place) {
    @Nullable String value = place < values.size() ? values.get(place) : null;
    return value == null ? "" : value;
  }

  private static List<String> lines(MultiValueMap<String, String> form, String name) {
    return text(form, name)
        .lines()
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(one -> cut(one, LINE))
        .limit(LINES)
        .toList();
  }

  private static String line(MultiValueMap<String, String> form, String name) {
    return cut(text(form, name).replaceAll("\\s+", " "), LINE);
  }

  private static String text(MultiValueMap<String, String> form, String name) {
    @Nullable String value = form.getFirst(name);
    return cut(value == null ? "" : value, LONGEST);
  }

  /// What PostgreSQL and paper cannot hold is left out.
  private static String cut(String text, int longest) {
    String plain = text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    return plain.substring(0, Math.min(plain.length(), longest));
  }
}
