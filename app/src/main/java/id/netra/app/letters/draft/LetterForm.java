package id.netra.app.letters.draft;

import id.netra.app.letters.draft.LetterContent.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads a letter out of its form.
final class LetterForm {
  /// As many numbered parts as the form has.
  static final int SECTIONS = 8;

  private static final int LONGEST = 20_000;
  private static final int LINE = 300;

  /// The full name of a law with its places in the gazettes takes more than a line.
  private static final int ENTRY = 2_000;

  private static final int LINES = 60;

  private LetterForm() {}

  /// The letter as it was typed, however long.
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

  /// Whether something in it is longer than any letter.
  static boolean isTooLong(LetterContent letter) {
    boolean lines =
        Stream.of(
                letter.head(),
                letter.nature(),
                letter.attachment(),
                letter.subject(),
                letter.place(),
                letter.office(),
                letter.signer(),
                letter.election())
            .anyMatch(line -> line.length() > LINE);
    boolean lists =
        Stream.of(letter.addressees(), letter.basis(), letter.coIssuers(), letter.copies())
            .anyMatch(
                list -> list.size() > LINES || list.stream().anyMatch(one -> one.length() > ENTRY));
    boolean sections =
        letter.sections().stream()
            .anyMatch(one -> one.heading().length() > LINE || one.text().length() > LONGEST);
    return lines || lists || sections || letter.closing().length() > LONGEST;
  }

  private static List<Section> sections(MultiValueMap<String, String> form) {
    List<String> headings = form.getOrDefault("judul", List.of());
    List<String> texts = form.getOrDefault("bagian", List.of());
    var sections = new ArrayList<Section>();
    for (int i = 0; i < SECTIONS; i++) {
      String heading = plain(at(headings, i));
      String text = plain(at(texts, i));
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
    return text(form, name).lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private static String line(MultiValueMap<String, String> form, String name) {
    return text(form, name).replaceAll("\\s+", " ");
  }

  private static String text(MultiValueMap<String, String> form, String name) {
    @Nullable String value = form.getFirst(name);
    return plain(value == null ? "" : value);
  }

  /// What PostgreSQL and paper cannot hold is left out.
  private static String plain(String text) {
    return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
  }
}
