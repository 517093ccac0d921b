package id.netra.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.postgres.Connections;
import id.netra.app.support.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class RolesTest {
  private final JdbcClient jdbc;

  RolesTest(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Test
  void worksAsARoleThatOwnsNothingAndBypassesNothing() {
    assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("netra_app");
    String sql =
        """
        select count(*) from pg_roles
        where rolname = current_user
          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
        """;
    assertThat(jdbc.sql(sql).query(Integer.class).single()).isZero();
  }

  @Test
  void mayNotMakeTablesNorSeeTheHistoryOfMigrations() {
    assertThatThrownBy(() -> jdbc.sql("create table system.mine (id int)").update())
        .hasMessageContaining("create table system.mine");
    assertThatThrownBy(() ->
            jdbc.sql("select count(*) from migrations.flyway_schema_history")
                .query(Integer.class)
                .single())
        .hasMessageContaining("flyway_schema_history");
  }

  @Test
  void mayWriteRowsIntoWhatTheOwnerMakes() throws SQLException {
    asOwner("create table if not exists system.probe (id int)");
    assertThat(jdbc.sql("insert into system.probe values (1)").update()).isEqualTo(1);
    asOwner("drop table system.probe");
  }

  private static void asOwner(String command) throws SQLException {
    DatabaseAddress address = TestDatabase.server().address();
    try (Connection owner =
            Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword());
        var statement = owner.createStatement()) {
      statement.execute(command);
    }
  }
}
