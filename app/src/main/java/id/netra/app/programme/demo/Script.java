package id.netra.app.programme.demo;

import id.netra.app.programme.Audience;
import id.netra.app.programme.Deadline;
import id.netra.app.programme.Measure;
import id.netra.app.programme.MeasureKind;
import id.netra.app.programme.Subject;
import id.netra.law.calendar.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// One programme of `demo/programmes.yaml`.
record Script(
    String code,
    String name,
    List<String> elections,
    String cause,
    String basis,
    LocalDate begun,
    List<Act> measures) {
  private static final String FILE = "/demo/programmes.yaml";

  /// A measure and how far it has come.
  ///
  /// @param done how many of a hundred have done it on the day on which the institution lives
  /// @param excused how many people are let off; `declined` how many say no
  /// @param sheet whether the remote school signs on paper
  /// @param said what heads of units state in turn; empty where nobody states anything
  record Act(
      MeasureKind kind,
      Subject subject,
      String title,
      String text,
      Audience audience,
      LocalDate laid,
      Deadline due,
      @Nullable String ordered,
      int done,
      int excused,
      int declined,
      boolean sheet,
      List<String> said) {
    Measure.Plan plan(UUID programme, UUID owner) {
      Measure.Order order = ordered == null ? null : new Measure.Order(ordered, laid);
      return new Measure.Plan(
          programme,
          kind,
          subject,
          title,
          text,
          owner,
          laid,
          due,
          audience,
          kind.evidence(),
          order);
    }
  }

  static List<Script> all() {
    try (InputStream in = Script.class.getResourceAsStream(FILE)) {
      Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return ((List<?>) read).stream().map(one -> of(new Entry((Map<?, ?>) one))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Script of(Entry entry) {
    List<String> elections = entry.list("elections");
    return new Script(
        entry.text("code"),
        entry.text("name"),
        elections,
        entry.text("cause"),
        entry.text("basis"),
        entry.day("begun"),
        entry.entries("measures").stream().map(one -> act(one, elections.getFirst())).toList());
  }

  private static Act act(Entry entry, String election) {
    return new Act(
        MeasureKind.valueOf(entry.text("kind")),
        Subject.valueOf(entry.text("subject")),
        entry.text("title"),
        entry.text("text"),
        new Audience(Set.of(), entry.set("kinds"), Set.of(), entry.set("classes"), Set.of(), false),
        entry.day("laid"),
        entry.has("due") ? Deadline.on(entry.day("due")) : stage(entry, election),
        entry.has("ordered") ? entry.text("ordered") : null,
        entry.number("done"),
        entry.number("excused"),
        entry.number("declined"),
        entry.has("sheet"),
        entry.list("said"));
  }

  private static Deadline stage(Entry entry, String election) {
    Event.Type event = Event.Type.valueOf(entry.text("event"));
    return new Deadline(null, new Deadline.FromStage(election, event, entry.number("days")));
  }

  /// One mapping of the file.
  private record Entry(Map<?, ?> fields) {
    boolean has(String name) {
      return fields.containsKey(name);
    }

    String text(String name) {
      Object value = fields.get(name);
      if (value == null) {
        throw new IllegalStateException(FILE + ": no " + name);
      }
      return value.toString();
    }

    LocalDate day(String name) {
      return LocalDate.parse(text(name));
    }

    int number(String name) {
      return has(name) ? Integer.parseInt(text(name)) : 0;
    }

    List<String> list(String name) {
      return fields.get(name) instanceof List<?> list
          ? list.stream().map(String::valueOf).toList()
          : List.of();
    }

    Set<String> set(String name) {
      return list(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    List<Entry> entries(String name) {
      return fields.get(name) instanceof List<?> list
          ? list.stream().map(one -> new Entry((Map<?, ?>) one)).toList()
          : List.of();
    }
  }
}
