package id.netra.app.letters.draft;

import id.netra.app.letters.draft.LetterContent.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Letters to begin with, read from `letters/templates.yaml`.
final class LetterTemplates {
  private static final String FILE = "/letters/templates.yaml";
  private static final List<LetterTemplate> ALL = read();

  private LetterTemplates() {}

  static List<LetterTemplate> all() {
    return ALL;
  }

  /// The letter of that template; an empty one if there is no such template.
  static LetterContent content(String id, String head) {
    return ALL.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(LetterTemplate::content)
        .map(one ->
            new LetterContent(
                head,
                one.nature(),
                one.attachment(),
                one.subject(),
                one.addressees(),
                one.basis(),
                one.sections(),
                one.closing(),
                "",
                "",
                "",
                List.of(),
                one.copies(),
                ""))
        .orElseGet(() -> empty(head));
  }

  private static LetterContent empty(String head) {
    return new LetterContent(
        head, "", "", "", List.of(), List.of(), List.of(), "", "", "", "", List.of(), List.of(),
        "");
  }

  private static List<LetterTemplate> read() {
    try (InputStream in = LetterTemplates.class.getResourceAsStream(FILE)) {
      Object all = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return list(all).stream().map(LetterTemplates::template).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static LetterTemplate template(Object entry) {
    Map<?, ?> fields = (Map<?, ?>) entry;
    Map<?, ?> title = (Map<?, ?>) value(fields, "title");
    return new LetterTemplate(
        text(fields, "id"),
        text(title, "id"),
        text(title, "en"),
        new LetterContent(
            "",
            text(fields, "nature"),
            text(fields, "attachment"),
            text(fields, "subject"),
            texts(fields, "addressees"),
            texts(fields, "basis"),
            list(value(fields, "sections")).stream()
                .map(one -> (Map<?, ?>) one)
                .map(one -> new Section(text(one, "heading"), text(one, "text")))
                .toList(),
            text(fields, "closing"),
            "",
            "",
            "",
            List.of(),
            texts(fields, "copies"),
            ""));
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }

  private static List<String> texts(Map<?, ?> fields, String name) {
    return list(value(fields, name)).stream().map(String::valueOf).toList();
  }

  private static String text(Map<?, ?> fields, String name) {
    return value(fields, name).toString();
  }

  private static Object value(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw new IllegalStateException(FILE + ": no " + name);
    }
    return value;
  }
}
