package id.netra.text;

import java.util.regex.Pattern;

/// Finds what looks like a NIP, a NIK, a phone number or an e-mail address in a question.
final class PersonalTraces {
  private static final Pattern NUMBER = Pattern.compile("(?:\\d[ .\\-]?){9,}");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.]{2,64}");

  private PersonalTraces() {}

  static boolean in(String text) {
    return NUMBER.matcher(text).find() || MAIL.matcher(text).find();
  }
}
