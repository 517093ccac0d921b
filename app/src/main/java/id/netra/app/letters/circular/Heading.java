package id.netra.app.letters.circular;

import id.netra.text.cite.ReferenceChecker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a letter says of itself in its heading, as far as its text shows it: a proposal only.
///
/// @param nature such as `Penting`; empty if not found, as all others
/// @param day null if not found
record Heading(String nature, String subject, String number, @Nullable LocalDate day) {
  private static final int HEAD = 4_000;
  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_NUMBER = 100;

  private static final Pattern NUMBER = line("Nomor|No\\.|Nomer");
  private static final Pattern NATURE = line("Sifat");
  private static final Pattern SUBJECT = line("Perihal|Hal");

  /// What begins the letter proper, after its heading.
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)(sifat|lampiran|nomor|yth|kepada|dasar|dalam rangka|dengan|berdasarkan|sehubungan|menindaklanjuti"
              + "|memperhatikan|\\d+\\.|[a-z]\\.)(\\b|\\s|$).*");

  private static final int SUBJECT_LINES = 4;

  static Heading of(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD)).replace("\r", "");
    String subject = first(SUBJECT, head);
    if (subject.isEmpty()) {
      subject = about(head);
    }
    return new Heading(
        cut(first(NATURE, head), LONGEST_NUMBER),
        cut(subject, LONGEST_SUBJECT),
        cut(first(NUMBER, head), LONGEST_NUMBER),
        ReferenceChecker.dayOf(text));
  }

  private static Pattern line(String names) {
    return Pattern.compile(
        "^\\s*(?:" + names + ")\\s*:?[ \\t]+:?[ \\t]*(\\S.*)$",
        Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  }

  private static String first(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.find() ? matcher.group(1).strip() : "";
  }

  /// The lines below "tentang", until something else begins.
  private static String about(String head) {
    List<String> lines = head.lines().map(String::strip).toList();
    int from =
        lines.stream().map(line -> line.toLowerCase(Locale.ROOT)).toList().indexOf("tentang");
    return from < 0
        ? ""
        : lines.subList(from + 1, lines.size()).stream()
            .dropWhile(String::isEmpty)
            .takeWhile(line -> !line.isEmpty() && !BODY.matcher(line).matches())
            .limit(SUBJECT_LINES)
            .collect(Collectors.joining(" "));
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(text.length(), length)).strip();
  }
}
