package id.netra.app.platform.access;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Begins every transaction by telling the database for which institution it is.
///
/// The setting ends with the transaction. Outside of a transaction, or without an institution, row
/// level security shows no row of any.
public final class TenantTransactions extends JdbcTransactionManager {
  @Serial private static final long serialVersionUID = 1L;

  public TenantTransactions(DataSource source) {
    super(source);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    UUID institution = Tenancy.current();
    if (institution != null) {
      try (var statement =
          connection.prepareStatement("select set_config('netra.institution', ?, true)")) {
        statement.setString(1, institution.toString());
        statement.execute();
      }
    }
  }
}
