package id.netra.app.programme;

import id.netra.app.platform.access.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Why people declined, in their own words.
@Repository
public class Declines {
  private final JdbcClient jdbc;

  Declines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The reasons told for that obligation, the newest first; none for anybody but the programme
  /// officer of the whole institution.
  @Transactional(readOnly = true)
  public List<String> reasons(UUID obligation, SignedIn reader) {
    if (!Viewers.isOfficer(reader)) {
      return List.of();
    }
    return jdbc.sql(
            """
            select reason from programme.decline
            where institution_id = system.institution() and obligation_id = :obligation order by id desc
            """)
        .param("obligation", obligation)
        .query((row, _) -> row.getString("reason"))
        .list();
  }
}
