package id.netra.app.platform.postgres;

import id.netra.app.platform.Migrations;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;

/// The newest step of every module.
public final class Newest {
  private Newest() {}

  public static SortedMap<String, String> steps() {
    SortedMap<String, String> newest = new TreeMap<>();
    Migrations.modules()
        .forEach((module, steps) ->
            steps.stream()
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo)
                .ifPresent(step -> newest.put(module, step.getVersion())));
    return newest;
  }
}
