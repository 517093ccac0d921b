package id.netra.app.platform.mail;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Knows the people to whom mail goes; filled by the module that knows the people. Asked within the
/// institution.
public interface Recipients {
  /// The addresses of those among these people who have one, as they were written down.
  Map<UUID, String> addresses(Collection<UUID> people);

  /// The names of those among these people who are known.
  Map<UUID, String> names(Collection<UUID> people);
}
