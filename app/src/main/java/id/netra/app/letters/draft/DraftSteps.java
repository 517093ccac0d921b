package id.netra.app.letters.draft;

import id.netra.app.letters.draft.LetterDraft.Step;
import id.netra.app.letters.draft.LetterDraft.What;
import id.netra.app.organisation.People;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who did what with drafts; never changed.
@Repository
class DraftSteps {
  private final JdbcClient jdbc;
  private final People people;
  private final Clock clock;

  DraftSteps(JdbcClient jdbc, People people, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID draft, What what, UUID by, String note) {
    jdbc.sql(
            """
            insert into letters.draft_step (institution_id, id, draft_id, what, by_id, at, note)
            values (:institution, :id, :draft, :what, :by, :now, :note)
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("draft", draft)
        .param("what", what.name())
        .param("by", by)
        .param("now", Moments.utc(clock.instant()))
        .param("note", note)
        .update();
  }

  /// What was done with one draft, the first first.
  @Transactional(readOnly = true)
  public List<Step> of(UUID draft) {
    Map<UUID, String> names = new HashMap<>();
    return jdbc.sql("select * from letters.draft_step where draft_id = :draft order by id")
        .param("draft", draft)
        .query((row, _) -> step(row, by -> names.computeIfAbsent(by, this::name)))
        .list();
  }

  /// The same of many drafts, without anybody's name.
  @Transactional(readOnly = true)
  public Map<UUID, List<Step>> of(Collection<UUID> drafts) {
    return jdbc
        .sql("select * from letters.draft_step where draft_id = any(:drafts) order by id")
        .param("drafts", drafts.toArray(UUID[]::new))
        .query((row, _) -> Map.entry(row.getObject("draft_id", UUID.class), step(row, _ -> "")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
  }

  private String name(UUID person) {
    return people.find(person).map(one -> one.name()).orElse("–");
  }

  private static Step step(ResultSet row, Function<UUID, String> name) throws SQLException {
    UUID by = row.getObject("by_id", UUID.class);
    return new Step(
        What.valueOf(row.getString("what")),
        by,
        name.apply(by),
        Moments.read(row, "at"),
        row.getString("note"));
  }
}
