package id.netra.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Brings the database to this version: `db/migration/__root` first, then each module's folder with
/// a history of its own. No module's tables point to another's, so their order does not matter.
@Component
class Migrations implements FlywayMigrationStrategy {
  private static final String FOLDER = "db/migration/";
  private static final String ROOT = "__root";

  @Override
  public void migrate(Flyway flyway) {
    for (String module : modules()) {
      String history = "flyway_schema_history";
      Flyway.configure()
          .configuration(flyway.getConfiguration())
          .locations("classpath:" + FOLDER + module)
          .table(module.equals(ROOT) ? history : history + "_" + module)
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    }
  }

  private static List<String> modules() {
    try {
      Resource[] scripts =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + FOLDER + "*/V*.sql");
      return Stream.of(scripts).map(Migrations::module).distinct().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `__root` sorts before every name in small letters.
  private static String module(Resource script) {
    try {
      String address = script.getURL().toString();
      String below = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
      return below.substring(0, below.indexOf('/'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
