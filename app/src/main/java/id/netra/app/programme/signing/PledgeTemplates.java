package id.netra.app.programme.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/// Texts to begin with, from `programme/pledges.yaml`.
@Component
public class PledgeTemplates {
  private static final String FILE = "/programme/pledges.yaml";
  private static final UUID NONE = new UUID(0, 0);

  private final List<PledgeText> all;

  PledgeTemplates() {
    try (InputStream file = PledgeTemplates.class.getResourceAsStream(FILE)) {
      Object read =
          new Load(LoadSettings.builder().setLabel(FILE).build())
              .loadFromInputStream(Objects.requireNonNull(file, FILE));
      all = ((List<?>) read).stream().map(entry -> text((Map<?, ?>) entry)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The usual text of that kind, with the name of the institution in it.
  ///
  /// @param kind `PLEDGE` or `INTEGRITY_PACT`
  public PledgeText of(String kind, String institution) {
    PledgeText usual =
        all.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    return new PledgeText(
        NONE,
        kind,
        usual.title(),
        usual.opening().replace("{institution}", institution),
        usual.points(),
        usual.closing());
  }

  private static PledgeText text(Map<?, ?> entry) {
    return new PledgeText(
        NONE,
        value(entry, "kind"),
        value(entry, "title"),
        value(entry, "opening"),
        ((List<?>) Objects.requireNonNull(entry.get("points")))
            .stream().map(String::valueOf).toList(),
        value(entry, "closing"));
  }

  private static String value(Map<?, ?> entry, String name) {
    return String.valueOf(Objects.requireNonNull(entry.get(name), name));
  }
}
