package id.netra.app.organisation.roster;

import id.netra.app.platform.access.Tenancy;
import id.netra.roster.Change;
import id.netra.roster.Entry;
import id.netra.roster.Field;
import id.netra.roster.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How lists differ from the people here, as it is shown and then taken over.
@Repository
public class Differences {
  private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final JsonMapper json;

  Differences(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  /// One thing that is otherwise.
  public record Part(String field, @Nullable String before, @Nullable String after) {}

  /// One person's difference as it is shown.
  public record Line(int ordinal, String kind, String name, List<Part> parts) {}

  /// One person's difference as it is taken over.
  ///
  /// @param person null for somebody new
  /// @param entry null for somebody who left
  record Step(
      int ordinal, Kind kind, @Nullable UUID person, @Nullable Entry entry, List<Part> parts) {}

  /// What became of a person.
  enum Kind {
    JOINED,
    LEFT,
    MOVED,
    CHANGED
  }

  /// Forgets what an earlier comparison found.
  @Transactional
  public void clear(UUID id) {
    jdbc.sql("delete from organisation.roster_change where import_id = :id")
        .param("id", id)
        .update();
  }

  /// Adds differences, the first of which has that ordinal.
  @Transactional
  public void add(UUID id, int ordinal, List<Change> changes) {
    UUID institution = Tenancy.required();
    batches.batchUpdate(
        """
        insert into organisation.roster_change
          (institution_id, import_id, ordinal, kind, person_id, name, parts, entry)
        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
        """,
        IntStream.range(0, changes.size())
            .mapToObj(i -> values(institution, id, ordinal + i, changes.get(i)))
            .toList());
  }

  private @Nullable Object[] values(UUID institution, UUID id, int ordinal, Change change) {
    return switch (change) {
      case Change.Joined(var after) ->
          values(institution, id, ordinal, Kind.JOINED, null, after, parts(null, after));
      case Change.Left(var before) ->
          new @Nullable Object[] {
            institution,
            id,
            ordinal,
            Kind.LEFT.name(),
            UUID.fromString(before.key()),
            before.name(),
            json.writeValueAsString(parts(before, null)),
            null
          };
      case Change.Moved(var before, var after, var steps) ->
          values(institution, id, ordinal, Kind.MOVED, before, after, parts(steps));
      case Change.Changed(var before, var after, var steps) ->
          values(institution, id, ordinal, Kind.CHANGED, before, after, parts(steps));
    };
  }

  private @Nullable Object[] values(
      UUID institution,
      UUID id,
      int ordinal,
      Kind kind,
      @Nullable Standing before,
      Entry after,
      List<Part> parts) {
    return new @Nullable Object[] {
      institution,
      id,
      ordinal,
      kind.name(),
      before == null ? null : UUID.fromString(before.key()),
      after.name(),
      json.writeValueAsString(parts),
      json.writeValueAsString(after)
    };
  }

  private static List<Part> parts(List<Change.Step> steps) {
    return steps.stream()
        .map(step -> new Part(step.field().heading(), step.before(), step.after()))
        .toList();
  }

  /// Where somebody who came or left works, and as what.
  private static List<Part> parts(@Nullable Standing before, @Nullable Entry after) {
    var parts = new ArrayList<Part>();
    if (before != null) {
      add(parts, Field.UNIT_NAME, before.unitName(), null);
      add(parts, Field.POST, before.post(), null);
    }
    if (after != null) {
      add(parts, Field.STATUS, null, after.status().name());
      add(
          parts,
          Field.UNIT_NAME,
          null,
          after.unitName() == null ? after.unitCode() : after.unitName());
      add(parts, Field.POST, null, after.post());
    }
    return parts;
  }

  private static void add(
      List<Part> parts, Field field, @Nullable String before, @Nullable String after) {
    if (before != null || after != null) {
      parts.add(new Part(field.heading(), before, after));
    }
  }

  /// How many there are of each kind.
  @Transactional(readOnly = true)
  public Map<String, Integer> counts(UUID id) {
    var counts = new TreeMap<String, Integer>();
    jdbc.sql(
            """
            select kind, count(*) as changes from organisation.roster_change
            where import_id = :id group by kind
            """)
        .param("id", id)
        .query(row -> {
          counts.put(row.getString("kind"), row.getInt("changes"));
        });
    return counts;
  }

  /// A page of them, after that ordinal, of that kind or of all (empty).
  @Transactional(readOnly = true)
  public List<Line> page(UUID id, String kind, int after, int limit) {
    return jdbc.sql(
            """
            select ordinal, kind, name, parts from organisation.roster_change
            where import_id = :id and ordinal > :after and (:kind = '' or kind = :kind)
            order by ordinal limit :limit
            """)
        .param("id", id)
        .param("kind", kind)
        .param("after", after)
        .param("limit", limit)
        .query((row, _) ->
            new Line(
                row.getInt("ordinal"),
                row.getString("kind"),
                row.getString("name"),
                json.readValue(row.getString("parts"), PARTS)))
        .list();
  }

  /// All of them, to be taken over in this order.
  @Transactional(readOnly = true)
  public List<Step> steps(UUID id) {
    return jdbc.sql(
            """
            select ordinal, kind, person_id, parts, entry from organisation.roster_change
            where import_id = :id order by ordinal
            """)
        .param("id", id)
        .query(this::step)
        .list();
  }

  private Step step(ResultSet row, int number) throws SQLException {
    String entry = row.getString("entry");
    return new Step(
        row.getInt("ordinal"),
        Kind.valueOf(row.getString("kind")),
        row.getObject("person_id", UUID.class),
        entry == null ? null : json.readValue(entry, Entry.class),
        json.readValue(row.getString("parts"), PARTS));
  }

  /// The units that the list names and that are not known, by name.
  @Transactional(readOnly = true)
  public List<NewUnit> newUnits(UUID id) {
    return jdbc
        .sql(
            """
            select distinct on (coalesce(entry ->> 'unitCode', entry ->> 'unitName'))
              entry ->> 'unitCode' as code, entry ->> 'unitName' as name
            from organisation.roster_change
            where import_id = :id and coalesce(entry ->> 'unitCode', entry ->> 'unitName') is not null
            order by coalesce(entry ->> 'unitCode', entry ->> 'unitName'), ordinal
            """)
        .param("id", id)
        .query((row, _) -> NewUnit.of(row.getString("code"), row.getString("name")))
        .stream()
        .filter(unit -> !isKnown(unit.code()))
        .toList();
  }

  private boolean isKnown(String code) {
    return jdbc.sql("select count(*) from organisation.unit where code = :code")
            .param("code", code)
            .query(Long.class)
            .single()
        > 0;
  }
}
