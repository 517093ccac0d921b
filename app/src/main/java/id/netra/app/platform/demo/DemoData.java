package id.netra.app.platform.demo;

import java.sql.Connection;
import java.sql.SQLException;

/// What a module brings to the demonstration; it is loaded once, before the first page.
public interface DemoData {
  /// Small numbers come first: who needs the rows of another comes after it.
  int order();

  /// Writes its rows as `netra_owner`, in the one transaction in which all is loaded. The data must
  /// be the same at every loading.
  void load(Connection owner) throws SQLException;
}
