package id.netra.app.platform.mail;

/// Why mail was not sent. These words are all that is kept: what a server says may hold an address.
enum MailFault {
  /// The person has no address any more, or what is written there is none.
  ADDRESS,
  /// The server does not know that recipient.
  RECIPIENT,
  /// The server does not take the message.
  MESSAGE,
  /// The server does not let us send from our address.
  SENDER,
  /// The server asks us to come back later.
  LATER,
  /// The server does not accept the name or the password.
  LOGIN,
  /// No safe connection could be made.
  TLS,
  /// Nobody answers at that address.
  UNREACHABLE;

  /// Whether trying again may help.
  boolean mayPass() {
    return switch (this) {
      case ADDRESS, RECIPIENT, MESSAGE -> false;
      case SENDER, LATER, LOGIN, TLS, UNREACHABLE -> true;
    };
  }
}
