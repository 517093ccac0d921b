package id.netra.app.organisation.privacy;

import id.netra.app.organisation.privacy.Retention.After;
import id.netra.app.platform.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/// What is kept, read at start.
@Component
public class Retentions {
  private static final String FILE = "/privacy/retention.yaml";

  private final List<Retention> all;

  Retentions() {
    try (InputStream file = Retentions.class.getResourceAsStream(FILE)) {
      Object read =
          new Load(LoadSettings.builder().setLabel(FILE).build())
              .loadFromInputStream(Objects.requireNonNull(file, FILE));
      all = ((List<?>) read).stream().map(entry -> retention((Map<?, ?>) entry)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All kinds, in the order in which they are shown.
  public List<Retention> all() {
    return all;
  }

  /// @throws IllegalArgumentException if no kind has that name: a defect of ours
  Retention of(String kind) {
    return all.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of data named " + kind));
  }

  private static Retention retention(Map<?, ?> entry) {
    Map<?, ?> purpose = (Map<?, ?>) value(entry, "purpose");
    Map<?, ?> basis = (Map<?, ?>) value(entry, "basis");
    int days = (Integer) value(entry, "days");
    return new Retention(
        text(entry, "kind"),
        ((List<?>) value(entry, "tables")).stream().map(String::valueOf).toList(),
        Map.of(Language.ID, text(purpose, "id"), Language.EN, text(purpose, "en")),
        text(basis, "text"),
        text(basis, "confidence"),
        (Boolean) value(basis, "verify"),
        After.valueOf(text(entry, "after")),
        days < 0 ? null : days,
        (Boolean) value(entry, "own"));
  }

  private static String text(Map<?, ?> entry, String key) {
    return String.valueOf(value(entry, key));
  }

  private static Object value(Map<?, ?> entry, String key) {
    Object value = entry.get(key);
    if (value == null) {
      throw new IllegalArgumentException(FILE + ": no " + key + " in " + entry);
    }
    return value;
  }
}
