package id.netra.app.platform.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/// Who has signed in, as ids only: this is what a session remembers.
///
/// @param session the id of the session, by which its holder can end it
public record Account(UUID institution, UUID person, UUID session, Means means)
    implements Principal, Serializable {
  @Serial private static final long serialVersionUID = 1L;

  @Override
  public String getName() {
    return session.toString();
  }
}
