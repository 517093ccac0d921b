package id.netra.app.organisation;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;

/// Data of one kind that Netra keeps about people; a module offers it as a bean, so that each can
/// read everything about himself.
public interface PersonalData {
  /// The kind, as `privacy/retention.yaml` names it.
  String kind();

  /// What is kept about that person: for each row its values by the names of their fields, which
  /// are words of the message file `privacy.field`.
  List<SequencedMap<String, String>> of(UUID person);

  /// Deletes what is kept about these people, whose time is over, in the transaction of their
  /// destruction; answers how many rows of which table.
  default Map<String, Long> destroy(List<UUID> people) {
    return Map.of();
  }
}
