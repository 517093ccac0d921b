package id.netra.app.platform.up;

import id.netra.app.platform.Database;
import id.netra.app.platform.MigrationFailed;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.Unready;
import id.netra.app.platform.postgres.Turn;
import id.netra.law.catalogue.BrokenCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Starts the application on a database that answers, and turns what may go wrong into a sentence.
record Start(Class<?> application, Options options, Database database) {
  ConfigurableApplicationContext run() throws Trouble {
    var spring = new SpringApplication(application);
    spring.setBannerMode(Banner.Mode.OFF);
    spring.setRegisterShutdownHook(false);
    spring.setLogStartupInfo(false);
    spring.addInitializers(
        context -> context.getBeanFactory().registerSingleton("database", database));
    spring.addInitializers(
        context -> context.getEnvironment().getPropertySources().addFirst(command()));
    try {
      return spring.run();
    } catch (RuntimeException e) {
      // Spring has written it to the log whole; the terminal gets one sentence.
      throw explain(e);
    }
  }

  /// Stands before files and environment: what the command says holds, and nothing else can make
  /// this a demonstration.
  private MapPropertySource command() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("server.port", options.port());
    settings.put("server.address", options.listen());
    settings.put("netra.secrets", options.data().resolve("secrets").toString());
    settings.put("netra.url", options.url() == null ? "" : options.url());
    settings.put("spring.flyway.url", database.address().url());
    settings.put("spring.flyway.user", "netra_owner");
    settings.put("spring.flyway.password", database.address().ownerPassword());
    settings.put("netra.terminal-language", options.language().code());
    settings.put("logging.file.name", log().toString());
    settings.put("netra.demo", options.demo() ? options.data().toString() : "");
    return new MapPropertySource("command", settings);
  }

  private Path log() {
    return options.data().resolve("log").resolve("netra.log");
  }

  /// A start that fails for a reason outside of Netra; a defect keeps its stack trace in the log.
  private Trouble explain(RuntimeException failure) {
    if (find(failure, PortInUseException.class) != null) {
      return Trouble.of("up.port-taken", String.valueOf(options.port()));
    }
    if (find(failure, FlywayValidateException.class) != null) {
      return Trouble.of("up.newer-data", options.data().toString());
    }
    Unready unready = find(failure, Unready.class);
    if (unready != null) {
      return unready.trouble();
    }
    MigrationFailed migration = find(failure, MigrationFailed.class);
    if (migration != null && !isDiskFull(failure)) {
      return Trouble.of("up.migration-failed", migration.module(), log().toString());
    }
    SQLException refusal = find(failure, SQLException.class);
    if (refusal != null && Turn.TOO_LONG.equals(refusal.getSQLState())) {
      return Trouble.of("up.not-our-turn", database.address().url());
    }
    BrokenCatalogue broken = find(failure, BrokenCatalogue.class);
    if (broken != null) {
      return Trouble.of("up.catalogue", broken.text().in(options.language().code()));
    }
    if (isDiskFull(failure)) {
      return Trouble.diskFull(options.data().toString());
    }
    IOException file = find(failure, IOException.class);
    if (file != null && !Files.isWritable(options.data())) {
      return Trouble.unwritable(options.data().toString());
    }
    Trouble trouble = Trouble.of("up.defect", log().toString());
    trouble.initCause(failure);
    return trouble;
  }

  private static boolean isDiskFull(Throwable failure) {
    return causes(failure)
        .anyMatch(cause -> Trouble.isDiskFull(String.valueOf(cause.getMessage())));
  }

  private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> kind) {
    return causes(failure).filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
