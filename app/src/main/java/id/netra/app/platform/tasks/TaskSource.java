package id.netra.app.platform.tasks;

import id.netra.app.platform.access.SignedIn;
import java.util.List;

/// Knows tasks of one kind; a module offers it as a bean. It is asked for their number at every
/// page of somebody who has signed in, so it must be quick. One that fails is left out.
public interface TaskSource {
  /// What waits for the reader, within the reader's institution.
  List<Task> of(SignedIn reader);

  /// How many they are; overridden where counting is cheaper than finding.
  default int count(SignedIn reader) {
    return of(reader).size();
  }

  /// What the reader has done of late, the newest first.
  default List<Done> done(SignedIn reader, int limit) {
    return List.of();
  }
}
