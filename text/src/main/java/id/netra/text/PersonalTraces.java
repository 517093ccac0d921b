package id.netra.text;

import java.util.regex.Pattern;

/// Finds what looks like a NIP, a NIK, a phone number or an e-mail address in a question.
///
/// The patterns never go back over what they have read: a page of digits takes no longer than a
/// page of letters.
public final class PersonalTraces {
  private static final Pattern NUMBER = Pattern.compile("(?:\\d[ .\\-]?+){9,}+");
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+\\-]{1,64}@[\\w\\-]{1,64}\\.[\\w.]{2,64}");

  private PersonalTraces() {}

  /// True if the text holds any.
  public static boolean in(String text) {
    return NUMBER.matcher(text).find() || MAIL.matcher(text).find();
  }

  /// The text with an ellipsis in the place of each.
  public static String without(String text) {
    return MAIL.matcher(NUMBER.matcher(text).replaceAll("…")).replaceAll("…");
  }
}
