package id.netra.app.platform.mail;

import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.jobs.Job;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes mail to the server, one institution after the other, one message a transaction.
///
/// A message counts as sent when the server has taken it. Should Netra die between that and the end
/// of the transaction, it is sent once more under the same number.
@Component
class Postman {
  private static final Duration EVERY = Duration.ofSeconds(10);

  /// So many of one institution before the next has its turn.
  private static final int TURN = 100;

  private final Outbox outbox;
  private final Smtp smtp;
  private final ObjectProvider<Recipients> recipients;
  private final TransactionTemplate transaction;
  private final InstantSource wall;
  private final String url;

  Postman(
      Outbox outbox,
      Smtp smtp,
      ObjectProvider<Recipients> recipients,
      TransactionTemplate transaction,
      RealTime wall,
      @Value("${netra.url}") String url) {
    this.outbox = outbox;
    this.smtp = smtp;
    this.recipients = recipients;
    this.transaction = transaction;
    this.wall = wall;
    this.url = url;
  }

  @Bean
  static Job mailJob(Postman postman) {
    return new Job("mail", EVERY, postman::round);
  }

  /// Sends what may be sent now. Without a server all of it waits.
  void round() {
    if (smtp.state() != Smtp.State.READY) {
      return;
    }
    try (Smtp.Line line = smtp.line()) {
      boolean more = true;
      while (more) {
        more = false;
        for (UUID institution : outbox.institutions(wall.instant())) {
          more |= Tenancy.in(institution, () -> turn(line));
        }
      }
    }
  }

  /// Answers whether the institution may have more.
  private boolean turn(Smtp.Line line) {
    try {
      line.open();
    } catch (MessagingException closed) {
      MailFault fault = Faults.ofOpening(closed);
      transaction.executeWithoutResult(_ -> outbox.failedAll(fault, wall.instant()));
      return false;
    }
    for (int i = 0; i < TURN; i++) {
      if (!Objects.requireNonNull(transaction.execute(_ -> one(line)))) {
        return false;
      }
    }
    return true;
  }

  /// Sends one; answers whether there was one.
  private boolean one(Smtp.Line line) {
    Optional<Outbox.Due> due = outbox.take(wall.instant());
    due.ifPresent(mail -> {
      Optional<MailFault> fault = send(mail, line);
      Instant now = wall.instant();
      fault.ifPresentOrElse(
          what -> outbox.failed(mail, what, now), () -> outbox.sent(mail.id(), now));
    });
    return due.isPresent();
  }

  private Optional<MailFault> send(Outbox.Due mail, Smtp.Line line) {
    String address =
        recipients.getObject().addresses(List.of(mail.person())).getOrDefault(mail.person(), "");
    if (!Addresses.isOne(address)) {
      return Optional.of(MailFault.ADDRESS);
    }
    try {
      var to = new InternetAddress(address, true);
      var letter = new Letter(mail.id(), mail.language(), url, wall.instant());
      line.send(letter.in(line.session(), new InternetAddress(line.from(), true), to), to);
      return Optional.empty();
    } catch (MessagingException e) {
      return Optional.of(Faults.of(e));
    }
  }
}
