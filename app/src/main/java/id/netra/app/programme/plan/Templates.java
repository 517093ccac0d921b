package id.netra.app.programme.plan;

import id.netra.app.programme.Audience;
import id.netra.app.programme.Deadline;
import id.netra.app.programme.Measure;
import id.netra.app.programme.MeasureKind;
import id.netra.app.programme.Subject;
import id.netra.law.act.Text;
import id.netra.law.calendar.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/// Programmes to begin with, read at start.
@Component
public class Templates {
  private static final String FILE = "/programme/templates.yaml";

  private final List<Template> all;

  Templates() {
    try (InputStream file = Templates.class.getResourceAsStream(FILE)) {
      Object read =
          new Load(LoadSettings.builder().setLabel(FILE).build())
              .loadFromInputStream(Objects.requireNonNull(file, FILE));
      all = ((List<?>) read).stream().map(entry -> template((Map<?, ?>) entry)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A programme to begin with.
  public record Template(String id, Text name, Text text, String basis, List<Proposed> measures) {}

  /// A measure of it.
  ///
  /// @param event from whose first day the days are counted
  public record Proposed(
      MeasureKind kind,
      Subject subject,
      Text title,
      Text text,
      Event.Type event,
      int days,
      Audience audience) {
    /// As a plan for that programme, due by the calendar of that election.
    Measure.Plan plan(
        UUID programme, String election, UUID owner, LocalDate since, String language) {
      return new Measure.Plan(
          programme,
          kind,
          subject,
          title.in(language),
          text.in(language),
          owner,
          since,
          new Deadline(null, new Deadline.FromStage(election, event, days)),
          audience,
          kind.evidence(),
          null);
    }
  }

  public List<Template> all() {
    return all;
  }

  Optional<Template> find(String id) {
    return all.stream().filter(one -> one.id().equals(id)).findAny();
  }

  private static Template template(Map<?, ?> entry) {
    return new Template(
        String.valueOf(value(entry, "id")),
        text(entry, "name"),
        text(entry, "text"),
        String.valueOf(value(entry, "basis")),
        ((List<?>) value(entry, "measures"))
            .stream().map(measure -> proposed((Map<?, ?>) measure)).toList());
  }

  private static Proposed proposed(Map<?, ?> entry) {
    Map<?, ?> due = (Map<?, ?>) value(entry, "due");
    return new Proposed(
        MeasureKind.valueOf(String.valueOf(value(entry, "kind"))),
        Subject.valueOf(String.valueOf(value(entry, "subject"))),
        text(entry, "title"),
        text(entry, "text"),
        Event.Type.valueOf(String.valueOf(value(due, "event"))),
        (Integer) value(due, "days"),
        new Audience(
            Set.of(),
            names(entry.get("kinds")),
            Set.of(),
            names(entry.get("classes")),
            Set.of(),
            false));
  }

  private static Set<String> names(@Nullable Object list) {
    return list == null
        ? Set.of()
        : ((List<?>) list).stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private static Text text(Map<?, ?> entry, String key) {
    Map<?, ?> both = (Map<?, ?>) value(entry, key);
    return new Text(String.valueOf(value(both, "id")), String.valueOf(value(both, "en")));
  }

  private static Object value(Map<?, ?> entry, String key) {
    Object value = entry.get(key);
    if (value == null) {
      throw new IllegalArgumentException(FILE + ": no " + key + " in " + entry);
    }
    return value;
  }
}
