package id.netra.app.organisation;

import id.netra.app.platform.mail.Recipients;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the names and addresses of people for the mail that they get.
@Component
class KnownRecipients implements Recipients {
  private final JdbcClient jdbc;

  KnownRecipients(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> addresses(Collection<UUID> people) {
    return find(
        "select id, btrim(email) from organisation.person where btrim(email) <> ''", people);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Collection<UUID> people) {
    return find("select id, name from organisation.person where true", people);
  }

  private Map<UUID, String> find(String sql, Collection<UUID> people) {
    Map<UUID, String> found = new LinkedHashMap<>();
    jdbc.sql(sql + " and id = any(:people)")
        .param("people", people.toArray(UUID[]::new))
        .query(row -> {
          found.put(row.getObject(1, UUID.class), row.getString(2));
        });
    return found;
  }
}
