package id.netra.app.platform.tasks;

import id.netra.app.platform.access.SignedIn;
import java.util.List;

/// Knows tasks of one kind; a module offers it as a bean. Asked at every page that a person opens
/// who has signed in, so it must be quick.
public interface TaskSource {
  /// What waits for the reader, within the reader's institution.
  List<Task> of(SignedIn reader);
}
