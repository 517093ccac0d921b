package id.netra.app.support;

import id.netra.app.platform.Trouble;
import id.netra.app.platform.postgres.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives every Spring test a real PostgreSQL: one server for all tests of a run, on new files.
///
/// Found through `spring.factories`, so that a test of a module has nothing to declare.
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  /// A test that brings its own database says so by this system property.
  public static final String NOT_WANTED = "netra.test.own-database";

  private static @Nullable Postgres server;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (Boolean.getBoolean(NOT_WANTED)) {
      return;
    }
    Postgres postgres = server();
    context.getBeanFactory().registerSingleton("database", postgres);
    Map<String, Object> settings =
        Map.of(
            "spring.flyway.url",
            postgres.address().url(),
            "spring.flyway.user",
            "netra_owner",
            "spring.flyway.password",
            postgres.address().ownerPassword(),
            // Tests of several addresses share the database.
            "netra.url-changed",
            "1",
            // A test does the work of a job itself, when it wants it done.
            "netra.jobs",
            "false");
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
  }

  /// A new data folder below `target`, which shares the unpacked engine with all others.
  public static Path newFolder() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      Path engines = Files.createDirectories(target.resolve("engine"));
      Path data = Files.createTempDirectory(target, "data");
      Files.createSymbolicLink(data.resolve("engine"), engines);
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The server of all tests.
  public static synchronized Postgres server() {
    Postgres running = server;
    if (running == null) {
      running = start(newFolder());
      server = running;
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }
    return running;
  }

  /// A server of its own on that folder.
  public static Postgres start(Path data) {
    try {
      return Postgres.start(
          data,
          trouble -> {
            throw new IllegalStateException(trouble);
          });
    } catch (Trouble trouble) {
      throw new IllegalStateException(trouble);
    }
  }
}
