package id.netra.app.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// Reads what went wrong out of what the mail library throws.
final class Faults {
  private static final int FOR_EVER = 500;

  private Faults() {}

  static MailFault of(MessagingException failure) {
    if (any(failure, AuthenticationFailedException.class, _ -> true)) {
      return MailFault.LOGIN;
    }
    if (any(failure, SMTPSenderFailedException.class, one -> one.getReturnCode() >= FOR_EVER)) {
      return MailFault.SENDER;
    }
    if (any(failure, SMTPAddressFailedException.class, one -> one.getReturnCode() >= FOR_EVER)) {
      return MailFault.RECIPIENT;
    }
    if (any(failure, SMTPSendFailedException.class, one -> one.getReturnCode() >= FOR_EVER)) {
      return MailFault.MESSAGE;
    }
    if (any(failure, SSLException.class, _ -> true) || isRefusedUnsafe(failure)) {
      return MailFault.TLS;
    }
    return any(failure, IOException.class, _ -> true) ? MailFault.UNREACHABLE : MailFault.LATER;
  }

  /// The same of a line that could not be opened at all.
  static MailFault ofOpening(MessagingException failure) {
    MailFault fault = of(failure);
    return fault == MailFault.LATER ? MailFault.UNREACHABLE : fault;
  }

  /// The library has no class of its own for a server that offers no safe line.
  private static boolean isRefusedUnsafe(MessagingException failure) {
    return String.valueOf(failure.getMessage()).startsWith("STARTTLS");
  }

  private static <T> boolean any(
      MessagingException failure, Class<T> kind, Predicate<? super T> test) {
    return chain(failure).filter(kind::isInstance).map(kind::cast).anyMatch(test);
  }

  /// The failure, what it names as the next one, and their causes.
  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Faults::next);
  }

  @SuppressWarnings("NullAway")
  private static Throwable next(Throwable failure) {
    return failure instanceof MessagingException said && said.getNextException() != null
        ? said.getNextException()
        : failure.getCause();
  }
}
