package id.netra.app.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/// What may stand in the header of a message as an address.
final class Addresses {
  private static final int LONGEST = 254;

  private Addresses() {}

  /// Whether it is one bare address: no name, no second one, nothing that could begin a new header.
  static boolean isOne(String text) {
    if (text.length() > LONGEST
        || text.chars().anyMatch(letter -> letter <= ' ' || letter == 127)) {
      return false;
    }
    try {
      InternetAddress[] parsed = InternetAddress.parse(text, true);
      return parsed.length == 1
          && !parsed[0].isGroup()
          && text.equals(parsed[0].getAddress())
          && text.lastIndexOf('@') > 0;
    } catch (AddressException no) {
      return false;
    }
  }
}
