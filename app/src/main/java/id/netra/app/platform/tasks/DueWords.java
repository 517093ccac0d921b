package id.netra.app.platform.tasks;

import id.netra.app.platform.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// When something is due, as people say it: "Lusa, Kamis pukul 07.30 WIB".
///
/// @param look `late`, `soon` or empty
record DueWords(String text, String look) {
  private static final int SOON = 3;

  static DueWords of(
      LocalDate due, @Nullable LocalTime time, LocalDate today, ZoneId zone, Words words) {
    long left = ChronoUnit.DAYS.between(today, due);
    String weekday =
        DateTimeFormatter.ofPattern("EEEE", words.language().locale()).format(due)
            + (time == null ? "" : words.text("platform.due.time", time(time), words.zone(zone)));
    String text =
        left < 0
            ? words.text(left == -1 ? "platform.due.late-one" : "platform.due.late", -left)
            : left <= 2
                ? words.text("platform.due." + left, weekday)
                : words.text("platform.due.later", left, weekday);
    return new DueWords(text, left < 0 ? "late" : left <= SOON ? "soon" : "");
  }

  private static String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH.mm").format(time);
  }
}
