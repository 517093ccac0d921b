package id.netra.app.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an archive holds, so that a restore can tell whether it holds it whole. It is the last
/// entry of the archive, because counts and digests are known at the end.
///
/// @param format the form of the archive; a newer one is refused
/// @param netra the version that made the backup; told to people, never compared
/// @param made when the snapshot was taken
/// @param seal tells the key of the seals apart from others without showing it; null if it is not
///   in the folder of secrets
/// @param modules the steps of each module's migrations with their check sums
/// @param files files of the data folder: their place there is the name of the entry
record Manifest(
    int format,
    String netra,
    String postgres,
    Instant made,
    @Nullable String seal,
    SortedMap<String, SortedMap<String, Integer>> modules,
    List<Table> tables,
    List<Sequence> sequences,
    List<Part> files) {
  static final int FORMAT = 1;
  static final String NAME = "netra-backup.json";

  /// One entry of the archive.
  record Part(String name, long bytes, String sha256) {}

  /// A table in the text form of COPY.
  ///
  /// @param columns all but the generated ones
  /// @param sum tells the rows apart from any others, whatever their order: see [RowSum]
  record Table(String schema, String name, List<String> columns, long rows, String sum, Part part) {
    static String entry(String schema, String name) {
      return "tables/" + schema + "." + name + ".copy";
    }

    /// The name as SQL wants it.
    String sql() {
      return Sql.name(schema, name);
    }
  }

  /// A sequence, of an identity column or not.
  record Sequence(String schema, String name, long value, boolean called) {}

  Stream<Part> parts() {
    return Stream.concat(tables.stream().map(Table::part), files.stream());
  }

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  /// Whether the folder of secrets is in the archive.
  boolean hasKeys() {
    return files.stream().anyMatch(file -> file.name().startsWith(DataParts.SECRETS + "/"));
  }
}
