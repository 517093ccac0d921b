package id.netra.app.platform;

import id.netra.app.platform.access.Open;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells a watchdog whether this Netra can serve: `UP`, or `DOWN` while its database is away.
@Open
@RestController
class HealthPage {
  private final JdbcClient jdbc;

  HealthPage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/sehat")
  ResponseEntity<Map<String, String>> health() {
    try {
      jdbc.sql("select 1").query(Integer.class).single();
      return ResponseEntity.ok(Map.of("status", "UP"));
    } catch (DataAccessException e) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "DOWN"));
    }
  }
}
