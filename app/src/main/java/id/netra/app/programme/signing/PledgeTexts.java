package id.netra.app.programme.signing;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The texts of the institution of this thread. None is ever changed.
@Repository
public class PledgeTexts {
  private final JdbcClient jdbc;
  private final Clock clock;

  PledgeTexts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<PledgeText> find(UUID id) {
    return jdbc.sql("select * from programme.pledge_text where id = :id")
        .param("id", id)
        .query((row, _) ->
            new PledgeText(
                id,
                row.getString("kind"),
                row.getString("title"),
                row.getString("opening"),
                Arrays.asList((String[]) row.getArray("points").getArray()),
                row.getString("closing")))
        .optional();
  }

  /// Keeps a new text.
  ///
  /// @param replaces the text in whose place it is written; null for none
  /// @return its id
  @Transactional
  public UUID add(
      UUID writer,
      String kind,
      String title,
      String opening,
      List<String> points,
      String closing,
      @Nullable UUID replaces) {
    var text = new PledgeText(Ids.next(), kind, title, opening, points, closing);
    jdbc.sql(
            """
            insert into programme.pledge_text (institution_id, id, kind, title, opening, points,
              closing, sha256, replaces, written_by, written_at)
            values (:institution, :id, :kind, :title, :opening, :points, :closing, :sha256,
              :replaces, :writer, :now)
            """)
        .param("institution", Tenancy.required())
        .param("id", text.id())
        .param("kind", kind)
        .param("title", title)
        .param("opening", opening)
        .param("points", points.toArray(String[]::new))
        .param("closing", closing)
        .param("sha256", text.sha256())
        .param("replaces", replaces)
        .param("writer", writer)
        .param("now", Moments.utc(clock.instant()))
        .update();
    return text.id();
  }
}
