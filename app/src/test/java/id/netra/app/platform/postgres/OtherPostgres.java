package id.netra.app.platform.postgres;

import id.netra.app.platform.Trouble;
import id.netra.app.support.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A server that somebody else runs, of any version that stands in `target/engines` or, where none
/// is named, of the embedded one.
public record OtherPostgres(Path data, Postgres server) implements AutoCloseable {
  /// The jars with other versions; null stands for the embedded one.
  public static List<@Nullable Path> jars() throws IOException {
    List<@Nullable Path> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("target/engines"))) {
      files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
    }
    jars.add(null);
    return jars;
  }

  /// Starts one on new files.
  public static OtherPostgres start(@Nullable Path jar) throws Exception {
    Path data = TestDatabase.newFolder();
    if (jar == null) {
      return new OtherPostgres(data, TestDatabase.start(data));
    }
    var resource = URI.create("jar:" + jar.toUri() + "!" + Engine.archive()).toURL();
    Engine engine = Engine.unpack(data.resolve("engine"), resource);
    return new OtherPostgres(data, Postgres.start(data, engine, OtherPostgres::fail));
  }

  private static void fail(Trouble trouble) {
    throw new IllegalStateException(trouble);
  }

  /// The address of that database with the name of the administrator, made anew.
  public String create(String name, String how) throws Exception {
    tell("postgres", "create database " + name + " " + how);
    return address(name);
  }

  public String address(String name) throws Trouble {
    String place =
        server.address().url().replaceFirst("jdbc:", "").replaceFirst("/netra$", "/" + name);
    return place.replace("//", "//postgres:" + Secrets.in(data).superuser() + "@");
  }

  /// Runs a command as the administrator.
  public void tell(String database, String command) throws Exception {
    String url =
        Objects.requireNonNull(server.address().url()).replaceFirst("/netra$", "/" + database);
    try (var admin = Connections.open(url, Cluster.SUPERUSER, Secrets.in(data).superuser());
        var statement = admin.createStatement()) {
      statement.execute(command);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
