package id.netra.app.platform.mail;

/// How far the mail about a notice has come.
public enum MailState {
  /// Will be sent, for the first time or again.
  WAITING,
  /// The mail server has taken it.
  SENT,
  /// The mail server, or we ourselves, will never send it to that address.
  REFUSED,
  /// Tried as often as is sensible.
  FAILED
}
