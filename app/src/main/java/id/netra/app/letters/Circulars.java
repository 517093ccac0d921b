package id.netra.app.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The circulars of the institution of this thread that were published, for modules that spread
/// them and count who has read them.
///
/// An acknowledgement belongs to a [Published#version()]: when [#published(UUID)] names another one
/// than was acknowledged, the circular was replaced and is to be read again. What `netra` shows to
/// employees is `/surat/<circular>`, and the file itself `/surat/<circular>/berkas/<versionNo>`.
@Repository
public class Circulars {
  private static final String FIELDS = "select v.* from letters.circular_version v ";

  private static final String NEWEST =
      """
      join letters.circular c on c.institution_id = v.institution_id and c.id = v.circular_id
      where c.state = 'PUBLISHED' and v.no = (
        select max(o.no) from letters.circular_version o
        where o.institution_id = v.institution_id and o.circular_id = v.circular_id)
      """;

  private final JdbcClient jdbc;

  Circulars(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The version that holds now; empty if there is no such circular, nothing of it has been
  /// published, or it was withdrawn.
  @Transactional(readOnly = true)
  public Optional<Published> published(UUID circular) {
    return jdbc.sql(FIELDS + NEWEST + " and v.circular_id = :circular")
        .param("circular", circular)
        .query(Circulars::read)
        .optional();
  }

  /// What holds now of all circulars, the newest first.
  @Transactional(readOnly = true)
  public List<Published> allPublished() {
    return jdbc.sql(FIELDS + NEWEST + " order by v.day desc, v.id desc")
        .query(Circulars::read)
        .list();
  }

  /// All versions of a circular, the first first, also when it was withdrawn.
  @Transactional(readOnly = true)
  public List<Published> versions(UUID circular) {
    return jdbc.sql(FIELDS + " where v.circular_id = :circular order by v.no")
        .param("circular", circular)
        .query(Circulars::read)
        .list();
  }

  /// One version, whether it still holds or not.
  @Transactional(readOnly = true)
  public Optional<Published> version(UUID version) {
    return jdbc.sql(FIELDS + " where v.id = :version")
        .param("version", version)
        .query(Circulars::read)
        .optional();
  }

  /// Where the circular stands; empty if there is none.
  @Transactional(readOnly = true)
  public Optional<CircularState> state(UUID circular) {
    return jdbc.sql("select state from letters.circular where id = :circular")
        .param("circular", circular)
        .query((row, _) -> CircularState.valueOf(row.getString("state")))
        .optional();
  }

  /// Version `no` of a circular, whether it still holds or not.
  @Transactional(readOnly = true)
  public Optional<Published> version(UUID circular, int no) {
    return jdbc.sql(FIELDS + " where v.circular_id = :circular and v.no = :no")
        .param("circular", circular)
        .param("no", no)
        .query(Circulars::read)
        .optional();
  }

  /// Reads a row of `letters.circular_version`.
  ///
  /// @param number of the row, which does not matter
  public static Published read(ResultSet row, int number) throws SQLException {
    return new Published(
        row.getObject("circular_id", UUID.class),
        row.getInt("no"),
        row.getObject("id", UUID.class),
        row.getString("subject"),
        row.getString("number"),
        row.getObject("day", LocalDate.class),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        row.getObject("file_id", UUID.class),
        row.getString("text"));
  }
}
