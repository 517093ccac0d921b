package id.netra.app.platform.backup;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.backup.Manifest.Part;
import id.netra.app.platform.backup.Manifest.Table;
import id.netra.app.platform.backup.Tables.Shape;
import id.netra.app.platform.postgres.Connections;
import id.netra.app.platform.postgres.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Writes one moment of a database and the files of a data folder into an archive.
record Export(
    DatabaseAddress address, Path data, boolean withKeys, Clock clock, Progress progress) {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  Manifest into(ArchiveWriter archive) throws SQLException, IOException, Trouble {
    Connection owner =
        Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword());
    try (var turn = Turn.shared(owner, PATIENCE)) {
      Connection connection = turn.connection();
      Sql.settle(connection);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      Manifest manifest = write(connection, archive);
      archive.finish(manifest);
      return manifest;
    }
  }

  /// Files come after the snapshot: a row may point to a file, never to one that came later.
  private Manifest write(Connection owner, ArchiveWriter archive)
      throws SQLException, IOException, Trouble {
    SortedMap<String, SortedMap<String, Integer>> modules = Tables.histories(owner);
    if (modules.isEmpty()) {
      throw Trouble.of("backup.no-tables", address.url());
    }
    Instant made = clock.instant();
    List<Table> tables = new ArrayList<>();
    for (Shape shape : Tables.in(owner).shapes()) {
      tables.add(table(owner, shape, archive));
    }
    @Nullable String seal = DataParts.seal(data).orElse(null);
    return new Manifest(
        Manifest.FORMAT,
        version(),
        owner.getMetaData().getDatabaseProductVersion(),
        made,
        seal,
        modules,
        tables,
        Tables.sequences(owner),
        files(archive));
  }

  private Table table(Connection owner, Shape shape, ArchiveWriter archive)
      throws SQLException, IOException {
    String name = Table.entry(shape.schema(), shape.name());
    RowSum[] rows = new RowSum[1];
    Part part =
        archive.add(
            name,
            out -> {
              rows[0] = new RowSum(out);
              Sql.copy(owner).copyOut(shape.copyOut(), rows[0]);
            },
            bytes -> progress.say("backup.writing", name, bytes));
    return new Table(
        shape.schema(), shape.name(), shape.columns(), rows[0].rows(), rows[0].sum(), part);
  }

  private List<Part> files(ArchiveWriter archive) throws IOException, SQLException {
    List<String> folders = new ArrayList<>(DataParts.ALWAYS);
    if (withKeys) {
      folders.add(DataParts.SECRETS);
    }
    List<Part> parts = new ArrayList<>();
    for (String folder : folders) {
      for (Path file : DataParts.filesBelow(data.resolve(folder))) {
        String name = data.relativize(file).toString();
        parts.add(
            archive.add(
                name,
                out -> Files.copy(file, out),
                bytes -> progress.say("backup.writing", name, bytes)));
      }
    }
    return parts;
  }

  private static String version() {
    return Objects.requireNonNullElse(
        Export.class.getPackage().getImplementationVersion(), "unpackaged");
  }
}
