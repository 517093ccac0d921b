package id.netra.app.organisation.roster;

import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was found in lists: their problems, row by row.
@Repository
public class Found {
  /// How many problems one page shows.
  static final int PAGE = 50;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  Found(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /// One problem as it is shown.
  ///
  /// @param ordinal its place among all of the import, by which the next page is asked for
  /// @param field the heading of the column; null if it is the whole row
  public record Line(
      int ordinal, int row, @Nullable String field, String kind, String message, String cure) {}

  /// Forgets what an earlier check found.
  @Transactional
  public void clear(UUID id) {
    jdbc.sql("delete from organisation.roster_problem where import_id = :id")
        .param("id", id)
        .update();
  }

  /// Adds problems, the first of which has that ordinal.
  @Transactional
  public void add(UUID id, int ordinal, List<RowProblem> problems) {
    UUID institution = Tenancy.required();
    batches.batchUpdate(
        """
        insert into organisation.roster_problem (institution_id, import_id, ordinal, row_number,
          field, kind, message_id, message_en, cure_id, cure_en)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        java.util.stream.IntStream.range(0, problems.size())
            .mapToObj(i -> values(institution, id, ordinal + i, problems.get(i)))
            .toList());
  }

  private static @Nullable Object[] values(
      UUID institution, UUID id, int ordinal, RowProblem problem) {
    return new @Nullable Object[] {
      institution,
      id,
      ordinal,
      problem.row(),
      problem.field(),
      problem.kind(),
      problem.message().id(),
      problem.message().en(),
      problem.cure().id(),
      problem.cure().en()
    };
  }

  /// How many there are of each kind.
  @Transactional(readOnly = true)
  public Map<String, Integer> counts(UUID id) {
    var counts = new TreeMap<String, Integer>();
    jdbc.sql(
            """
            select kind, count(*) as problems from organisation.roster_problem
            where import_id = :id group by kind
            """)
        .param("id", id)
        .query(row -> {
          counts.put(row.getString("kind"), row.getInt("problems"));
        });
    return counts;
  }

  /// A page of them, after that ordinal, of that kind or of all.
  ///
  /// @param language `id` or `en`
  /// @param kind empty for all
  @Transactional(readOnly = true)
  public List<Line> page(UUID id, String language, String kind, int after, int limit) {
    return jdbc.sql(
            """
            select ordinal, row_number, field, kind,
              case when :english then message_en else message_id end as message,
              case when :english then cure_en else cure_id end as cure
            from organisation.roster_problem
            where import_id = :id and ordinal > :after and (:kind = '' or kind = :kind)
            order by ordinal limit :limit
            """)
        .param("id", id)
        .param("english", language.equals("en"))
        .param("kind", kind)
        .param("after", after)
        .param("limit", limit)
        .query(Found::read)
        .list();
  }

  private static Line read(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getInt("ordinal"),
        row.getInt("row_number"),
        row.getString("field"),
        row.getString("kind"),
        row.getString("message"),
        row.getString("cure"));
  }
}
