package id.netra.app.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.netra.app.platform.access.TenantTransactions;
import id.netra.app.platform.demo.DemoDays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// The pool of connections as `netra_app`, and the clock by which everything is dated.
@Configuration(proxyBeanMethods = false)
class Storage {
  private static final int CONNECTIONS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /// System time in normal operation. In the demonstration each institution has its own: whatever
  /// must end by the time on the wall asks [RealTime].
  @Bean
  Clock clock(DemoDays days) {
    return days.clock();
  }

  @Bean(destroyMethod = "close")
  DataSource dataSource(Database database) {
    var pool = new HikariConfig();
    pool.setDataSource(new AppConnections(database));
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(PATIENCE.toMillis());
    pool.setInitializationFailTimeout(-1);
    return new HikariDataSource(pool);
  }

  /// Every transaction tells the database for which institution it is.
  @Bean
  TenantTransactions transactionManager(DataSource source) {
    return new TenantTransactions(source);
  }

  /// Asks for the address at each connection: a server that was started again may have moved.
  private static final class AppConnections extends AbstractDataSource {
    private final Database database;

    private AppConnections(Database database) {
      this.database = database;
    }

    @Override
    public Connection getConnection() throws SQLException {
      return getConnection(DatabaseAddress.APP, database.address().appPassword());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return id.netra.app.platform.postgres.Connections.open(
          database.address().url(), user, password);
    }
  }
}
