package id.netra.app.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Links that open a messenger with a message; nothing is sent before the person says so there.
public final class Messenger {
  private Messenger() {}

  /// Opens WhatsApp.
  public static String whatsApp(String message) {
    return "https://wa.me/?text=" + encoded(message);
  }

  /// Opens the phone's own messages.
  public static String sms(String message) {
    return "sms:?body=" + encoded(message);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
