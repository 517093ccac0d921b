package id.netra.app.platform;

import id.netra.app.platform.postgres.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Brings the database to this version: `db/migration/__root` first, then each module's folder with
/// a history of its own. No module's tables point to another's, so their order does not matter.
/// Forward only: a step that fails is undone by the database and nothing after it is tried.
@Component
public class Migrations implements FlywayMigrationStrategy {
  /// The schema of the histories, which `netra_app` does not enter.
  public static final String SCHEMA = "migrations";

  /// What the table of a module's history is called, before the name of the module.
  public static final String HISTORY = "flyway_schema_history";

  /// The part that all modules stand on.
  public static final String ROOT = "__root";

  private static final String FOLDER = "db/migration/";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Override
  public void migrate(Flyway flyway) {
    Configuration configuration = flyway.getConfiguration();
    try (var turn = Turn.alone(configuration.getDataSource().getConnection(), PATIENCE)) {
      turn.connection();
      for (String module : modules().keySet()) {
        migrate(history(configuration, module).load(), module);
      }
    } catch (SQLException e) {
      throw new FlywayException("no turn to migrate", e);
    }
  }

  /// Brings an empty database to these versions and no further; the caller holds the turn.
  public static void bring(DatabaseAddress address, Map<String, String> versions) {
    versions.forEach((module, version) ->
        migrate(history(configuration(address), module).target(version).load(), module));
  }

  /// The check sums of the steps that this version knows, by module and number. Asks the database
  /// nothing, but needs one to ask.
  public static SortedMap<String, SortedMap<String, Integer>> checksums(DatabaseAddress address) {
    SortedMap<String, SortedMap<String, Integer>> known = new TreeMap<>();
    for (String module : modules().keySet()) {
      SortedMap<String, Integer> steps = new TreeMap<>();
      for (MigrationInfo step : history(configuration(address), module).load().info().all()) {
        if (step.getVersion() != null && step.getChecksum() != null) {
          steps.put(step.getVersion().getVersion(), step.getChecksum());
        }
      }
      known.put(module, steps);
    }
    return known;
  }

  /// The modules in the order in which they are migrated, with the numbers of their steps.
  public static SortedMap<String, Set<String>> modules() {
    try {
      Resource[] scripts =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + FOLDER + "*/V*.sql");
      SortedMap<String, Set<String>> modules = new TreeMap<>();
      for (Resource script : scripts) {
        // __root sorts before every name in small letters.
        String address = script.getURL().toString();
        String[] below =
            address.substring(address.lastIndexOf(FOLDER) + FOLDER.length()).split("/", 2);
        String number = below[1].substring(1, below[1].indexOf("__"));
        modules.computeIfAbsent(below[0], _ -> new TreeSet<>()).add(number);
      }
      return modules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The schemas that Netra makes in a database and may meet there only as its own.
  public static Set<String> schemas() {
    Stream<String> named = modules().keySet().stream().filter(module -> !module.equals(ROOT));
    return new TreeSet<>(Stream.concat(named, Stream.of(SCHEMA, "system")).toList());
  }

  private static void migrate(Flyway flyway, String module) {
    try {
      flyway.migrate();
    } catch (FlywayValidateException newer) {
      throw newer;
    } catch (FlywayException e) {
      throw new MigrationFailed(module, e);
    }
  }

  private static FluentConfiguration history(Configuration configuration, String module) {
    return Flyway.configure()
        .configuration(configuration)
        .locations("classpath:" + FOLDER + module)
        .table(module.equals(ROOT) ? HISTORY : HISTORY + "_" + module)
        .baselineOnMigrate(true)
        .baselineVersion("0");
  }

  /// What `application.properties` tells Flyway when Spring sets it up.
  private static FluentConfiguration configuration(DatabaseAddress address) {
    return Flyway.configure()
        .dataSource(address.url(), DatabaseAddress.OWNER, address.ownerPassword())
        .defaultSchema(SCHEMA)
        .createSchemas(true)
        .ignoreMigrationPatterns(new String[0])
        .connectRetries(0);
  }
}
