package id.netra.app.organisation.privacy;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.roles.RoleNotices;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Destroys what is over: one officer proposes, the other does, and both stand in the record of it.
@Service
public class Destructions {
  private static final String IDENTITY = "identity";
  private static final String LOOK = "look";
  private static final String LIST = "list";
  private static final List<String> KINDS = List.of(IDENTITY, LOOK, LIST);
  private static final int RECENT = 50;

  private static final String FIELDS =
      """
      select d.*, p.name as proposer_name, q.name as doer_name
      from organisation.destruction d
      join organisation.person p on p.institution_id = d.institution_id and p.id = d.proposed_by
      left join organisation.person q on q.institution_id = d.institution_id and q.id = d.done_by
      """;

  private final Retentions retentions;
  private final Shredder shredder;
  private final Institutions institutions;
  private final RoleNotices officers;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Destructions(
      Retentions retentions,
      Shredder shredder,
      Institutions institutions,
      RoleNotices officers,
      JdbcClient jdbc,
      JsonMapper json,
      Clock clock) {
    this.retentions = retentions;
    this.shredder = shredder;
    this.institutions = institutions;
    this.officers = officers;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// What is over.
  ///
  /// @param count how many people, looks or lists
  public record Due(Retention rule, LocalDate before, int count) {}

  /// What is over on that day, kind by kind, nothing left out.
  @Transactional(readOnly = true)
  public List<Due> due(LocalDate day) {
    return KINDS.stream()
        .map(kind -> {
          Retention rule = retentions.of(kind);
          LocalDate before = rule.before(day);
          return new Due(rule, before, count(kind, before));
        })
        .toList();
  }

  /// The latest, newest first.
  @Transactional(readOnly = true)
  public List<Destruction> recent() {
    return jdbc.sql(FIELDS + " order by d.id desc limit " + RECENT).query(this::read).list();
  }

  @Transactional(readOnly = true)
  public Optional<Destruction> find(UUID id) {
    return jdbc.sql(FIELDS + " where d.id = :id").param("id", id).query(this::read).optional();
  }

  /// Proposes to destroy what is over of that kind; null if there is nothing, or it is proposed
  /// already.
  @Transactional
  public @Nullable UUID propose(SignedIn officer, String kind) {
    LocalDate day = institutions.current().today(clock);
    int count = KINDS.contains(kind) ? count(kind, retentions.of(kind).before(day)) : 0;
    if (count == 0 || isOpen(kind)) {
      return null;
    }
    UUID id = Ids.next();
    Role role = officer.hasWhole(Role.ARCHIVIST) ? Role.ARCHIVIST : Role.DATA_PROTECTION_OFFICER;
    jdbc.sql(
            """
            insert into organisation.destruction
              (institution_id, id, kind, day, people, proposed_by, proposed_role, proposed_at)
            values (:institution, :id, :kind, :day, :people, :officer, :role, :now)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("kind", kind)
        .param("day", day)
        .param("people", count)
        .param("officer", officer.person())
        .param("role", role.name())
        .param("now", now())
        .update();
    officers.tellWhole(
        Destruction.otherThan(role),
        officer.person(),
        "privacy.notice.proposed",
        "/pemusnahan/" + id);
    return id;
  }

  /// Whether the reader is the other officer, whose word destroys it.
  public boolean mayDo(SignedIn officer, Destruction one) {
    return one.doneAt() == null && officer.hasWhole(one.other());
  }

  /// Destroys it, as it was proposed: what has become over since then waits for the next time.
  @Transactional
  public boolean destroy(SignedIn officer, UUID id) {
    Destruction one =
        find(id).filter(found -> mayDo(officer, found) && lock(id, officer.person())).orElse(null);
    if (one == null) {
      return false;
    }
    Map<String, Long> counts = shred(one);
    return jdbc.sql(
                """
                update organisation.destruction
                set done_by = :officer, done_at = :now, counts = cast(:counts as jsonb)
                where id = :id and done_at is null
                """)
            .param("officer", officer.person())
            .param("now", now())
            .param("counts", json.writeValueAsString(counts))
            .param("id", id)
            .update()
        == 1;
  }

  private Map<String, Long> shred(Destruction one) {
    LocalDate before = retentions.of(one.kind()).before(one.day());
    return switch (one.kind()) {
      case LOOK -> shredder.shredLooks(before);
      case LIST -> shredder.shredLists(before);
      default -> {
        List<UUID> people = shredder.left(before);
        people.forEach(person -> name(one.id(), person));
        yield shredder.shredPeople(people);
      }
    };
  }

  private void name(UUID destruction, UUID person) {
    jdbc.sql(
            """
            insert into organisation.destroyed_person (institution_id, destruction_id, person_id)
            values (:institution, :destruction, :person)
            """)
        .param("institution", Tenancy.required())
        .param("destruction", destruction)
        .param("person", person)
        .update();
  }

  /// Holds the row, so that it is done once; false if it was proposed by the same person.
  private boolean lock(UUID id, UUID officer) {
    return jdbc.sql(
            """
            select 1 from organisation.destruction
            where id = :id and done_at is null and proposed_by <> :officer for update
            """)
        .param("id", id)
        .param("officer", officer)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private int count(String kind, LocalDate before) {
    return switch (kind) {
      case LOOK -> shredder.looks(before);
      case LIST -> shredder.lists(before);
      default -> shredder.left(before).size();
    };
  }

  private boolean isOpen(String kind) {
    return jdbc.sql(
            """
            select exists (select 1 from organisation.destruction where kind = :kind and done_at is null)
            """)
        .param("kind", kind)
        .query(Boolean.class)
        .single();
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }

  private Destruction read(ResultSet row, int number) throws SQLException {
    String counts = row.getString("counts");
    return new Destruction(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getObject("day", LocalDate.class),
        row.getInt("people"),
        row.getString("proposer_name"),
        Role.valueOf(row.getString("proposed_role")),
        Moments.read(row, "proposed_at"),
        row.getString("doer_name"),
        Moments.readOrNull(row, "done_at"),
        counts == null ? null : json.readValue(counts, new TypeReference<Map<String, Long>>() {}));
  }
}
