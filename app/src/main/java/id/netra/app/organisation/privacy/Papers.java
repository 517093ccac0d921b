package id.netra.app.organisation.privacy;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The papers of the data protection officer: impact assessments and notices of a breach.
@Repository
public class Papers {
  /// UU 27/2022 Pasal 46 ayat (1): three times 24 hours.
  static final Duration NOTICE = Duration.ofDays(3);

  private static final String FIELDS =
      """
      select d.*, p.name as writer_name from organisation.protection_paper d
      join organisation.person p on p.institution_id = d.institution_id and p.id = d.written_by
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Papers(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// What a paper is about.
  public enum Kind {
    ASSESSMENT,
    BREACH
  }

  /// A paper.
  ///
  /// @param foundAt when a breach was found; null for another paper
  /// @param content what was written, by field
  /// @param sentAt when those concerned and the authority were told; null until then
  public record Paper(
      UUID id,
      Kind kind,
      @Nullable Instant foundAt,
      Map<String, String> content,
      String writer,
      Instant changedAt,
      @Nullable Instant sentAt) {
    /// Until when a notice must be sent; null for another paper.
    public @Nullable Instant due() {
      return foundAt == null ? null : foundAt.plus(NOTICE);
    }

    public String field(String name) {
      return content.getOrDefault(name, "");
    }
  }

  @Transactional(readOnly = true)
  public List<Paper> all(Kind kind) {
    return jdbc.sql(FIELDS + " where d.kind = :kind order by d.id desc")
        .param("kind", kind.name())
        .query(this::read)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Paper> find(UUID id) {
    return jdbc.sql(FIELDS + " where d.id = :id").param("id", id).query(this::read).optional();
  }

  /// Begins one.
  @Transactional
  public UUID begin(UUID writer, Kind kind, @Nullable Instant foundAt) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into organisation.protection_paper
              (institution_id, id, kind, found_at, content, written_by, written_at, changed_at)
            values (:institution, :id, :kind, :found, '{}', :writer, :now, :now)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("kind", kind.name())
        .param("found", foundAt == null ? null : Moments.utc(foundAt))
        .param("writer", writer)
        .param("now", Moments.utc(clock.instant()))
        .update();
    return id;
  }

  /// Keeps what was written; a paper that was sent stays as it was sent.
  @Transactional
  public boolean save(UUID id, UUID writer, Map<String, String> content, boolean sent) {
    return jdbc.sql(
                """
                update organisation.protection_paper
                set content = cast(:content as jsonb), written_by = :writer, changed_at = :now,
                  sent_at = case when :sent then :now::timestamptz end
                where id = :id and sent_at is null
                """)
            .param("content", json.writeValueAsString(content))
            .param("writer", writer)
            .param("now", Moments.utc(clock.instant()))
            .param("sent", sent)
            .param("id", id)
            .update()
        == 1;
  }

  private Paper read(ResultSet row, int number) throws SQLException {
    return new Paper(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        Moments.readOrNull(row, "found_at"),
        json.readValue(row.getString("content"), new TypeReference<Map<String, String>>() {}),
        row.getString("writer_name"),
        Moments.read(row, "changed_at"),
        Moments.readOrNull(row, "sent_at"));
  }
}
