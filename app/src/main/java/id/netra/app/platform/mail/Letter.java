package id.netra.app.platform.mail;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/// The one message that Netra sends: there is something new, and where. Never what it is about, nor
/// a name: mail lies about on servers and telephones.
///
/// @param id of the notice: the same message keeps the same number when it is sent once more
/// @param url the public address of Netra; empty if it has none
record Letter(UUID id, Language language, String url, Instant at) {
  MimeMessage in(Session session, InternetAddress from, InternetAddress to)
      throws MessagingException {
    Words words = Words.in(language);
    var message = new Numbered(session, "<" + id + "@" + host(from) + ">");
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, to);
    message.setSubject(words.text("mail.subject"), StandardCharsets.UTF_8.name());
    message.setText(
        url.isEmpty()
            ? words.text("mail.body-without-link")
            : words.text("mail.body", url + "/kotak/" + id),
        StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", language.code());
    message.setSentDate(Date.from(at));
    message.saveChanges();
    return message;
  }

  private static String host(InternetAddress from) {
    return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
  }

  /// Keeps the number it was given.
  private static final class Numbered extends MimeMessage {
    private final String number;

    private Numbered(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
