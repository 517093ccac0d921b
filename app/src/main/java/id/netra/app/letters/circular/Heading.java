package id.netra.app.letters.circular;

import id.netra.text.cite.ReferenceChecker;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern ABOUT =
      Pattern.compile(
          "^\\s*tentang\\s*\\n+((?:\\s*\\S.*\\n){1,4}?)\\s*(?:\\n|$)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

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

  private static String about(String head) {
    Matcher matcher = ABOUT.matcher(head + "\n\n");
    return matcher.find() ? matcher.group(1).strip().replaceAll("\\s+", " ") : "";
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(text.length(), length)).strip();
  }
}
