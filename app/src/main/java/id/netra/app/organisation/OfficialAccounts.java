package id.netra.app.organisation;

import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The social media accounts with which units speak officially. An account of a person is never
/// registered here.
@Repository
public class OfficialAccounts {
  /// Under which hosts the addresses of each service lie; a service without hosts takes any.
  private static final Map<String, List<String>> HOSTS =
      Map.of(
          "FACEBOOK", List.of("facebook.com", "fb.com"),
          "INSTAGRAM", List.of("instagram.com"),
          "X", List.of("x.com", "twitter.com"),
          "TIKTOK", List.of("tiktok.com"),
          "YOUTUBE", List.of("youtube.com", "youtu.be"),
          "WHATSAPP", List.of("whatsapp.com", "wa.me"),
          "WEBSITE", List.of());

  private final JdbcClient jdbc;

  OfficialAccounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An account of a unit.
  public record Account(
      UUID id,
      UUID unit,
      String service,
      String handle,
      String address,
      LocalDate since,
      @Nullable LocalDate until) {}

  /// The names of the services, in the order in which they are offered.
  public static List<String> services() {
    return HOSTS.keySet().stream().sorted().toList();
  }

  /// Whether the address is one of that service, over https.
  public static boolean fits(String service, String address) {
    List<String> hosts = HOSTS.get(service);
    try {
      URI place = URI.create(address.strip());
      String host = place.getHost() == null ? "" : place.getHost().toLowerCase(Locale.ROOT);
      boolean known =
          hosts != null
              && (hosts.isEmpty()
                  ? host.contains(".")
                  : hosts.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one)));
      return "https".equals(place.getScheme()) && known && address.length() <= 300;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /// The accounts of a unit, those in use first.
  @Transactional(readOnly = true)
  public List<Account> of(UUID unit) {
    return jdbc.sql(
            """
            select * from organisation.official_account where unit_id = :unit
            order by until is not null, service, handle, id
            """)
        .param("unit", unit)
        .query((row, _) ->
            new Account(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("service"),
                row.getString("handle"),
                row.getString("address"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class)))
        .list();
  }

  /// Registers an account whose address [#fits].
  @Transactional
  public void add(UUID unit, String service, String handle, String address, LocalDate since) {
    if (!fits(service, address)) {
      throw new IllegalArgumentException("no address of that service");
    }
    jdbc.sql(
            """
            insert into organisation.official_account
              (institution_id, id, unit_id, service, handle, address, since)
            values (:institution, :id, :unit, :service, :handle, :address, :since)
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("unit", unit)
        .param("service", service)
        .param("handle", handle.strip())
        .param("address", address.strip())
        .param("since", since)
        .update();
  }

  /// Ends the use of an account.
  @Transactional
  public void end(UUID unit, UUID account, LocalDate day) {
    jdbc.sql(
            """
            update organisation.official_account set until = greatest(:day, since + 1)
            where id = :id and unit_id = :unit and until is null
            """)
        .param("day", day)
        .param("id", account)
        .param("unit", unit)
        .update();
  }
}
