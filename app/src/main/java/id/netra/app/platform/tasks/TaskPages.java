package id.netra.app.platform.tasks;

import id.netra.app.platform.NavItem;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
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
  private static final int SOON = 3;

  private final List<TaskSource> sources;
  private final List<Work> works;
  private final Clock clock;

  TaskPages(ObjectProvider<TaskSource> sources, ObjectProvider<Work> works, Clock clock) {
    this.sources = sources.stream().toList();
    this.works = works.stream().sorted(Comparator.comparingInt(Work::order)).toList();
    this.clock = clock;
  }

  /// A task with the words about its day.
  ///
  /// @param left days until it is due, negative when late; null without a day
  public record Row(Task task, @Nullable Long left, boolean soon) {}

  @GetMapping("/tugas")
  String mine(SignedIn reader, Model model) {
    ZonedDateTime now = clock.instant().atZone(reader.zone());
    LocalDate today = now.toLocalDate();
    List<Row> rows =
        sources.stream()
            .flatMap(source -> source.of(reader).stream())
            .map(task -> row(task, today))
            .sorted(
                Comparator.comparingLong(row -> row.left() == null ? Long.MAX_VALUE : row.left()))
            .toList();
    model.addAttribute("rows", rows);
    model.addAttribute("greeting", "platform.greeting." + partOfDay(now.getHour()));
    model.addAttribute("name", reader.name());
    model.addAttribute(
        "works",
        works.stream()
            .filter(
                work -> work.roles().isEmpty() || reader.hasAny(work.roles().toArray(Role[]::new)))
            .toList());
    return "platform/tugas";
  }

  private static Row row(Task task, LocalDate today) {
    Long left = task.due() == null ? null : ChronoUnit.DAYS.between(today, task.due());
    return new Row(task, left, left != null && left <= SOON);
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

  @Bean
  static NavItem tasks() {
    return new NavItem("/tugas", "platform.tasks", 1, Set.of(Role.EMPLOYEE));
  }
}
