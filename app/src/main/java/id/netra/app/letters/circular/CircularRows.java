package id.netra.app.letters.circular;

import id.netra.app.letters.CircularChanged;
import id.netra.app.letters.CircularState;
import id.netra.app.letters.Circulars;
import id.netra.app.letters.seal.SignatureReport;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The rows of circulars and their versions, within the institution of this thread.
@Repository
public class CircularRows {
  static final int PAGE = 40;

  private static final String CIRCULARS =
      """
      select c.*, coalesce(v.number, '') as number, coalesce(v.no, 0) as version
      from letters.circular c
      left join lateral (
        select number, no from letters.circular_version v
        where v.institution_id = c.institution_id and v.circular_id = c.id
        order by v.no desc limit 1) v on true
      """;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher others;
  private final JsonMapper json;
  private final Clock clock;

  CircularRows(JdbcClient jdbc, ApplicationEventPublisher others, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.others = others;
    this.json = json;
    this.clock = clock;
  }

  /// The newest first, one more than a page.
  ///
  /// @param state null for all
  /// @param all whether also those of which nothing was published
  /// @param before the last one of the page before; null for the first page
  @Transactional(readOnly = true)
  public List<Circular> page(@Nullable CircularState state, boolean all, @Nullable UUID before) {
    return jdbc.sql(
            CIRCULARS
                + """
                where (cast(:state as text) is null or c.state = :state)
                  and (:all or c.state <> 'PREPARED')
                  and (cast(:before as uuid) is null or c.id < :before)
                order by c.id desc limit :limit
                """)
        .param("state", state == null ? null : state.name())
        .param("all", all)
        .param("before", before)
        .param("limit", PAGE + 1)
        .query(CircularRows::circular)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Circular> find(UUID id) {
    return jdbc.sql(CIRCULARS + " where c.id = :id")
        .param("id", id)
        .query(CircularRows::circular)
        .optional();
  }

  /// The versions of a circular, the newest first.
  @Transactional(readOnly = true)
  public List<Version> versions(UUID circular) {
    return jdbc.sql(
            "select * from letters.circular_version where circular_id = :id order by no desc")
        .param("id", circular)
        .query(this::version)
        .list();
  }

  /// A circular of which nothing has been published yet.
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID prepare(String subject, UUID by) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into letters.circular (institution_id, id, state, subject, created_by, created_at)
            values (:institution, :id, 'PREPARED', :subject, :by, :now)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("subject", subject)
        .param("by", by)
        .param("now", now())
        .update();
    return id;
  }

  /// Keeps others from that circular for the rest of the transaction.
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID circular) {
    jdbc.sql("select 1 from letters.circular where id = :id for update")
        .param("id", circular)
        .query((row, _) -> row.getInt(1))
        .list();
  }

  /// Publishes a version; answers its id, or nothing if the circular was withdrawn meanwhile.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<UUID> publish(UUID circular, NewVersion version, UUID by) {
    int open =
        jdbc.sql(
                """
                update letters.circular set state = 'PUBLISHED', subject = :subject
                where id = :id and state <> 'WITHDRAWN'
                """)
            .param("subject", version.subject())
            .param("id", circular)
            .update();
    if (open == 0) {
      return Optional.empty();
    }
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into letters.circular_version (institution_id, id, circular_id, no, origin, file_id, sha256,
              nature, subject, number, day, text, signatures, change, added_by, added_at)
            select :institution, :id, :circular, coalesce(max(no), 0) + 1, :origin, :file, :sha256,
              :nature, :subject, :number, :day, :text, cast(:signatures as jsonb), :change, :by, :now
            from letters.circular_version where circular_id = :circular
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("circular", circular)
        .param("origin", version.origin())
        .param("file", version.file().id())
        .param("sha256", HexFormat.of().parseHex(version.file().sha256()))
        .param("nature", version.nature())
        .param("subject", version.subject())
        .param("number", version.number())
        .param("day", version.day())
        .param("text", version.text())
        .param("signatures", json.writeValueAsString(version.signatures()))
        .param("change", version.change())
        .param("by", by)
        .param("now", now())
        .update();
    others.publishEvent(new CircularChanged(circular, by, false));
    return Optional.of(id);
  }

  /// Withdraws a circular that is published; false if it is not.
  @Transactional
  public boolean withdraw(UUID circular, UUID by, String reason) {
    boolean done =
        jdbc.sql(
                    """
                    update letters.circular
                    set state = 'WITHDRAWN', withdrawn_by = :by, withdrawn_at = :now, withdrawal = :reason
                    where id = :id and state = 'PUBLISHED'
                    """)
                .param("by", by)
                .param("now", now())
                .param("reason", reason)
                .param("id", circular)
                .update()
            == 1;
    if (done) {
      others.publishEvent(new CircularChanged(circular, by, true));
    }
    return done;
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }

  private static Circular circular(ResultSet row, int number) throws SQLException {
    OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    return new Circular(
        row.getObject("id", UUID.class),
        CircularState.valueOf(row.getString("state")),
        row.getString("subject"),
        row.getString("number"),
        row.getInt("version"),
        Moments.read(row, "created_at"),
        withdrawn == null
            ? null
            : new Circular.Withdrawal(
                row.getObject("withdrawn_by", UUID.class),
                withdrawn.toInstant(),
                row.getString("withdrawal")));
  }

  private Version version(ResultSet row, int number) throws SQLException {
    return new Version(
        Circulars.read(row, number),
        row.getString("origin"),
        row.getString("nature"),
        json.readValue(row.getString("signatures"), SignatureReport.class),
        row.getString("change"),
        row.getObject("added_by", UUID.class),
        Moments.read(row, "added_at"));
  }
}
