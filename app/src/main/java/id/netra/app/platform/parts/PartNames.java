package id.netra.app.platform.parts;

import id.netra.app.platform.access.SignedIn;
import java.util.Collection;
import java.util.SequencedMap;
import java.util.UUID;

/// Knows what units are called; filled by the module that knows the units. Asked within the
/// institution.
public interface PartNames {
  /// The names of those among these units that there are today, in the order in which they are
  /// shown.
  SequencedMap<UUID, String> of(SignedIn reader, Collection<UUID> units);
}
