package id.netra.app.platform.backup;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Migrations;
import id.netra.app.platform.Trouble;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;

/// Compares the steps of migration in an archive with those that this version of Netra has.
final class Steps {
  private Steps() {}

  /// Refuses an archive with steps that were written later. Needs no database.
  static void checkKnown(Manifest manifest) throws Trouble {
    SortedMap<String, Set<String>> known = Migrations.modules();
    for (Map.Entry<String, SortedMap<String, Integer>> module : manifest.modules().entrySet()) {
      if (!known.getOrDefault(module.getKey(), Set.of()).containsAll(module.getValue().keySet())) {
        throw Trouble.of("backup.newer", manifest.netra());
      }
    }
  }

  /// Refuses an archive whose steps have the same numbers as ours and another content, or leave one
  /// of ours out.
  static void checkSame(Manifest manifest, DatabaseAddress address) throws Trouble {
    SortedMap<String, SortedMap<String, Integer>> known = Migrations.checksums(address);
    Map<String, String> last = last(manifest);
    for (Map.Entry<String, SortedMap<String, Integer>> module : manifest.modules().entrySet()) {
      SortedMap<String, Integer> ours =
          new TreeMap<>(known.getOrDefault(module.getKey(), Collections.emptySortedMap()));
      var end = MigrationVersion.fromVersion(last.getOrDefault(module.getKey(), "0"));
      ours.keySet().removeIf(number -> MigrationVersion.fromVersion(number).compareTo(end) > 0);
      if (!ours.equals(module.getValue())) {
        throw Trouble.of("backup.other-steps", module.getKey());
      }
    }
  }

  /// How far each module had come.
  static SortedMap<String, String> last(Manifest manifest) {
    SortedMap<String, String> last = new TreeMap<>();
    manifest
        .modules()
        .forEach((module, steps) ->
            steps.keySet().stream()
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo)
                .ifPresent(version -> last.put(module, version.getVersion())));
    return last;
  }
}
