package id.netra.app.platform.mail;

import id.netra.app.platform.demo.Demo;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The way to the mail server, when one is set.
@Component
class Smtp {
  private final State state;
  private final @Nullable SmtpSettings settings;

  /// A demonstration sends no mail: its people are invented, their addresses may be somebody's.
  @Autowired
  Smtp(@Value("${netra.smtp.url:}") String url, Demo demo) {
    this(demo.isOn() ? "" : url);
  }

  Smtp(String url) {
    SmtpSettings read = null;
    State found = State.ABSENT;
    if (!url.isBlank()) {
      try {
        read = SmtpSettings.of(url);
        found = State.READY;
      } catch (IllegalArgumentException unreadable) {
        found = State.UNREADABLE;
      }
    }
    settings = read;
    state = found;
  }

  /// Whether mail can be sent as far as the settings say.
  enum State {
    ABSENT,
    UNREADABLE,
    READY
  }

  State state() {
    return state;
  }

  /// What is set; null unless it is ready.
  @Nullable SmtpSettings settings() {
    return settings;
  }

  /// A line on which nothing has been said yet.
  Line line() {
    return new Line(Objects.requireNonNull(settings, "no mail server is set"));
  }

  /// A connection that is opened when first needed and serves many messages.
  static final class Line implements AutoCloseable {
    private final SmtpSettings settings;
    private final Session session;
    private @Nullable Transport transport;

    private Line(SmtpSettings settings) {
      this.settings = settings;
      this.session = Session.getInstance(settings.properties(), login(settings));
    }

    Session session() {
      return session;
    }

    /// The address that sends.
    String from() {
      return settings.from();
    }

    /// Makes sure that the server listens.
    void open() throws MessagingException {
      Transport open = transport;
      if (open == null || !open.isConnected()) {
        close();
        Transport fresh = session.getTransport();
        fresh.connect();
        transport = fresh;
      }
    }

    /// Sends a message on the open line.
    void send(MimeMessage message, InternetAddress to) throws MessagingException {
      open();
      Objects.requireNonNull(transport, "open").sendMessage(message, new InternetAddress[] {to});
    }

    @Override
    public void close() {
      Transport open = transport;
      transport = null;
      if (open != null) {
        try {
          open.close();
        } catch (MessagingException gone) {
          // It is closed all the same.
          return;
        }
      }
    }

    private static @Nullable Authenticator login(SmtpSettings settings) {
      return settings.user() == null
          ? null
          : new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
              return new PasswordAuthentication(settings.user(), settings.password());
            }
          };
    }
  }
}
