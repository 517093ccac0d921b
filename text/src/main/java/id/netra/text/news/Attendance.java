package id.netra.text.news;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Counts who attended or signed. The strength of a staff and figures of cases are no attendance.
final class Attendance {
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{1,3}(?:\\.\\d{3}){1,2}|\\d{1,6})\\s(?:orang\\s)?"
              + "(?:orang|peserta|asn|pns|pegawai|pppk|aparatur|pejabat|kepala|camat|lurah|undangan"
              + "|tenaga|guru|perwakilan|staf|honorer|penandatangan)\\b",
          Pattern.CASE_INSENSITIVE);

  private Attendance() {}

  /// How many; null if the page does not say.
  static @Nullable Integer of(Article article) {
    Integer most = null;
    for (Sentence sentence : article.sentences()) {
      if (sentence.has("attends") && !sentence.has("headcount")) {
        Matcher people = PEOPLE.matcher(sentence.text());
        while (people.find()) {
          int number = Integer.parseInt(people.group(1).replace(".", ""));
          most = most == null || number > most ? Integer.valueOf(number) : most;
        }
      }
    }
    return most == null || most < 2 ? null : most;
  }
}
