package id.netra.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.postgres.Connections;
import id.netra.app.support.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Holds for every table that a migration makes, now or later.
class EveryTableTest {
  /// A migration that forgets the owner's policy breaks this test: call `system.protect`, or write
  /// `create policy kept_by_owner on … to netra_owner using (true)`.
  @Test
  void showsAllItsRowsToWhoeverBacksUp() throws Exception {
    DatabaseAddress address = TestDatabase.server().address();
    new Probe(address).migrate(Map.of());
    try (var owner =
        Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword())) {
      List<Tables.Shape> shapes = Tables.in(owner).shapes();
      assertThat(shapes)
          .extracting(Tables.Shape::name)
          .contains("kept_answer", "person", "session");
      String unbound =
          """
          select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'r' and n.nspowner = current_user::regrole and n.nspname <> 'system'
            and exists (select 1 from pg_attribute a
              where a.attrelid = c.oid and a.attname = 'institution_id' and not a.attisdropped)
            and not (c.relrowsecurity and c.relforcerowsecurity)
          """;
      assertThat(Sql.ask(owner, unbound, row -> row.getString(1))).isEmpty();
    }
  }
}
