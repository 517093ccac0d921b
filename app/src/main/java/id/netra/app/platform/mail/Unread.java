package id.netra.app.platform.mail;

import id.netra.app.platform.NavCount;
import id.netra.app.platform.access.SignedIn;
import org.springframework.stereotype.Component;

/// How many notices the reader has not read.
@Component
class Unread implements NavCount {
  private final Inbox inbox;

  Unread(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public String path() {
    return "/kotak";
  }

  @Override
  public int of(SignedIn reader) {
    return inbox.unread(reader.person());
  }
}
