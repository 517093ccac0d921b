package id.netra.app.letters.draft;

import id.netra.app.letters.draft.LetterDraft.State;
import id.netra.app.letters.draft.LetterDraft.Step;
import id.netra.app.letters.draft.LetterDraft.What;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The rows of drafts and of what was done with them, within the institution of this thread.
@Repository
class DraftRows {
  private static final int MOST = 100;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final DraftSteps steps;
  private final Clock clock;

  DraftRows(JdbcClient jdbc, JsonMapper json, DraftSteps steps, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.steps = steps;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public UUID start(UUID circular, LetterContent content, UUID by) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into letters.draft (institution_id, id, circular_id, state, revision, content, changed_at)
            values (:institution, :id, :circular, 'WRITING', 1, cast(:content as jsonb), :now)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("circular", circular)
        .param("content", json.writeValueAsString(content))
        .param("now", now())
        .update();
    steps.add(id, What.WROTE, by, "");
    return id;
  }

  @Transactional(readOnly = true)
  public Optional<LetterDraft> find(UUID id) {
    return jdbc.sql("select * from letters.draft where id = :id")
        .param("id", id)
        .query(this::read)
        .optional()
        .map(one -> one.with(steps.of(id)));
  }

  /// Those that are neither published nor dropped, without their steps, the newest first.
  @Transactional(readOnly = true)
  public List<LetterDraft> open() {
    return jdbc.sql(
            """
            select * from letters.draft where state not in ('PUBLISHED', 'DROPPED')
            order by id desc limit :most
            """)
        .param("most", MOST)
        .query(this::read)
        .list();
  }

  /// Those that wait for somebody's decision, with what was done with them but without names, the
  /// newest first.
  @Transactional(readOnly = true)
  public List<LetterDraft> undecided() {
    List<LetterDraft> drafts =
        jdbc.sql(
                """
                select * from letters.draft where state in ('SUBMITTED', 'REVIEWED')
                order by id desc limit :most
                """)
            .param("most", MOST)
            .query(this::read)
            .list();
    Map<UUID, List<Step>> done = steps.of(drafts.stream().map(LetterDraft::id).toList());
    return drafts.stream().map(one -> one.with(done.getOrDefault(one.id(), List.of()))).toList();
  }

  /// The draft in work of a circular.
  @Transactional(readOnly = true)
  public Optional<UUID> openOf(UUID circular) {
    return jdbc.sql(
            """
            select id from letters.draft
            where circular_id = :circular and state not in ('PUBLISHED', 'DROPPED')
            """)
        .param("circular", circular)
        .query((row, _) -> row.getObject("id", UUID.class))
        .optional();
  }

  /// What the newest version of a circular says, if it was written here.
  @Transactional(readOnly = true)
  public Optional<LetterContent> published(UUID circular) {
    return jdbc.sql(
            """
            select content from letters.draft
            where circular_id = :circular and state = 'PUBLISHED' and 'WRITTEN' = (
              select v.origin from letters.circular_version v
              where v.circular_id = :circular order by v.no desc limit 1)
            order by id desc limit 1
            """)
        .param("circular", circular)
        .query((row, _) -> json.readValue(row.getString("content"), LetterContent.class))
        .optional();
  }

  /// Writes what the writer changed; false if somebody else changed it since, or it is no longer
  /// being written.
  ///
  /// @param change why it replaces the version before, as far as that is typed yet
  @Transactional
  public boolean write(UUID id, int revision, LetterContent content, String change, UUID by) {
    int done =
        jdbc.sql(
                """
                update letters.draft
                set content = cast(:content as jsonb), revision = revision + 1, changed_at = :now
                where id = :id and revision = :revision and state = 'WRITING'
                """)
            .param("content", json.writeValueAsString(content))
            .param("now", now())
            .param("id", id)
            .param("revision", revision)
            .update();
    if (done == 1) {
      steps.add(id, What.WROTE, by, change);
    }
    return done == 1;
  }

  /// Moves a draft that stands as it was seen; false if it does not.
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean move(LetterDraft seen, State state, What what, UUID by, String note) {
    int done =
        jdbc.sql(
                """
                update letters.draft set state = :state, revision = revision + 1, changed_at = :now
                where id = :id and revision = :revision and state = :before
                """)
            .param("state", state.name())
            .param("now", now())
            .param("id", seen.id())
            .param("revision", seen.revision())
            .param("before", seen.state().name())
            .update();
    if (done == 1) {
      steps.add(seen.id(), what, by, note);
    }
    return done == 1;
  }

  /// Approves a draft with its number; it then waits for its seal.
  ///
  /// @param next when the job tries to seal it, by the time on the wall
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean approve(LetterDraft seen, String number, LocalDate day, UUID by, Instant next) {
    int done =
        jdbc.sql(
                """
                update letters.draft set state = 'APPROVED', revision = revision + 1, changed_at = :now,
                  number = :number, day = :day, next_at = :next
                where id = :id and revision = :revision and state = 'REVIEWED'
                """)
            .param("now", now())
            .param("number", number)
            .param("day", day)
            .param("next", Moments.utc(next))
            .param("id", seen.id())
            .param("revision", seen.revision())
            .update();
    if (done == 1) {
      steps.add(seen.id(), What.APPROVED, by, "");
    }
    return done == 1;
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }

  private LetterDraft read(ResultSet row, int number) throws SQLException {
    return new LetterDraft(
        row.getObject("id", UUID.class),
        row.getObject("circular_id", UUID.class),
        State.valueOf(row.getString("state")),
        row.getInt("revision"),
        json.readValue(row.getString("content"), LetterContent.class),
        Moments.read(row, "changed_at"),
        row.getString("number"),
        row.getObject("day", LocalDate.class),
        row.getString("fault"),
        List.of());
  }
}
