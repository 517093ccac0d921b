package id.netra.app.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Opens single connections, outside of any pool.
public final class Connections {
  private Connections() {}

  /// Opens a connection, or fails within seconds.
  public static Connection open(String url, String user, String password) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "3");
    properties.setProperty("loginTimeout", "5");
    properties.setProperty("ApplicationName", "netra");
    return DriverManager.getConnection(url, properties);
  }
}
