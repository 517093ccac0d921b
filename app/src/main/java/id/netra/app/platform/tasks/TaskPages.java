package id.netra.app.platform.tasks;

import id.netra.app.platform.Language;
import id.netra.app.platform.NavItem;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// "Tugas saya", the first page of everybody who has signed in.
@For
@Controller
public class TaskPages {
  private static final int MORNING = 4;
  private static final int NOON = 11;
  private static final int AFTERNOON = 15;
  private static final int EVENING = 18;

  /// Up to here numbers are written as words.
  private static final int WRITTEN = 10;

  private static final int DONE = 5;

  /// By day, what is urgent first; at the end what has no day.
  private static final Comparator<Task> ORDER =
      Comparator.comparing(
              (Task task) -> task.due() == null && task.urgent() ? LocalDate.MIN : day(task))
          .thenComparing(task -> !task.urgent())
          .thenComparing(task -> task.time() == null ? LocalTime.MAX : task.time());

  private final Sources sources;
  private final List<Work> works;
  private final Clock clock;

  TaskPages(Sources sources, ObjectProvider<Work> works, Clock clock) {
    this.sources = sources;
    this.works = works.stream().sorted(Comparator.comparingInt(Work::order)).toList();
    this.clock = clock;
  }

  /// A task in the reader's language, with the words about its day.
  ///
  /// @param text null for none
  /// @param due null without a day
  /// @param look of those words: `late`, `soon` or empty
  public record Row(
      Task task, String title, @Nullable String text, @Nullable String due, String look) {}

  /// Something done, in the reader's language.
  public record DoneRow(String title, String at, Task.Action proof) {}

  @GetMapping("/tugas")
  String mine(SignedIn reader, Locale locale, Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    ZonedDateTime now = clock.instant().atZone(reader.zone());
    Sources.Found<Task> found = sources.tasks(reader);
    List<Row> rows = found.all().stream().sorted(ORDER).map(task -> row(task, now, words)).toList();
    model.addAttribute("rows", rows);
    model.addAttribute("whole", found.whole());
    model.addAttribute(
        "done", sources.done(reader, DONE).stream().map(one -> done(one, reader, words)).toList());
    model.addAttribute(
        "greeting",
        words.text("platform.greeting." + partOfDay(now.getHour()), called(reader))
            + (rows.isEmpty() ? "" : " " + waiting(rows.size(), words)));
    model.addAttribute("works", works.stream().filter(work -> work.isFor(reader)).toList());
    return "platform/tugas";
  }

  private static Row row(Task task, ZonedDateTime now, Words words) {
    DueWords due =
        task.due() == null
            ? null
            : DueWords.of(task.due(), task.time(), now.toLocalDate(), now.getZone(), words);
    return new Row(
        task,
        task.title().in(words),
        task.text() == null ? null : task.text().in(words),
        due == null ? null : due.text(),
        due == null ? "" : due.look());
  }

  private static DoneRow done(Done done, SignedIn reader, Words words) {
    return new DoneRow(
        done.title().in(words), words.moment(done.at(), reader.zone()), done.proof());
  }

  /// "Ada tiga hal yang menunggu Anda."
  private static String waiting(int number, Words words) {
    String written =
        number <= WRITTEN ? words.text("platform.number." + number) : words.number(number);
    return words.text(number == 1 ? "platform.waiting-one" : "platform.waiting", written);
  }

  /// What one is called: the name of the header without the initial.
  private static String called(SignedIn reader) {
    return reader.shortName().replaceFirst(" \\p{L}\\.$", "");
  }

  private static String partOfDay(int hour) {
    if (hour >= MORNING && hour < NOON) {
      return "morning";
    }
    if (hour >= NOON && hour < AFTERNOON) {
      return "noon";
    }
    return hour >= AFTERNOON && hour < EVENING ? "afternoon" : "evening";
  }

  private static LocalDate day(Task task) {
    return task.due() == null ? LocalDate.MAX : task.due();
  }

  @Bean
  static NavItem tasks() {
    return new NavItem("/tugas", "platform.tasks", 1, Set.of(Role.EMPLOYEE));
  }
}
