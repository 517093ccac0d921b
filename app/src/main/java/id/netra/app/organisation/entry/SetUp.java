package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.Tenancy;
import id.netra.law.RuleBook;
import id.netra.law.calendar.Region;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes an institution and its first administrator, all or nothing. The code for that is printed
/// at the terminal when there is no institution yet, or when `NETRA_SETUP=1` asks for another one.
@Component
class SetUp {
  /// From when an institution is there: it is older than its Netra, and lists speak of days before
  /// that was set up.
  private static final LocalDate KNOWN = LocalDate.of(2000, 1, 1);

  private static final PrintStream TERMINAL = System.err;

  private final SetUpCode code;
  private final Institutions institutions;
  private final Units units;
  private final People people;
  private final Passwords passwords;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final RuleBook book;
  private final Clock clock;
  private final boolean asked;
  private final String url;

  SetUp(
      SetUpCode code,
      Institutions institutions,
      Units units,
      People people,
      Passwords passwords,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      RuleBook book,
      Clock clock,
      @Value("${netra.setup:}") String asked,
      @Value("${netra.url}") String url) {
    this.code = code;
    this.institutions = institutions;
    this.units = units;
    this.people = people;
    this.passwords = passwords;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.book = book;
    this.clock = clock;
    this.asked = !asked.isEmpty();
    this.url = url;
  }

  /// What is to be made.
  ///
  /// @param lowestUnit what its lowest units are called
  /// @param name of the first administrator
  /// @param nip null if not told
  /// @param hash of the administrator's password
  record Wish(Region region, String lowestUnit, String name, @Nullable String nip, String hash) {}

  /// The first administrator of a new institution.
  record Founded(UUID institution, UUID administrator) {}

  /// Prints a code if one is needed.
  @EventListener
  void onStart(ServletWebServerInitializedEvent started) {
    if (!asked && !institutions.all().isEmpty()) {
      return;
    }
    String address = url.isEmpty() ? "http://localhost:" + started.getWebServer().getPort() : url;
    TERMINAL.println(
        "netra: "
            + "kode penyiapan / set-up code: "
            + PaperCodes.grouped(code.renew())
            + " → "
            + address
            + "/mulai (10 menit / 10 minutes)");
  }

  /// Makes the institution and its first administrator in one transaction, and uses the code up
  /// only then.
  ///
  /// @return null if the code is not right any more
  /// @throws org.springframework.dao.DuplicateKeyException if there is that institution already
  @Nullable Founded found(String typedCode, Wish wish) {
    return code.use(
        typedCode,
        () -> {
          UUID institution = Ids.next();
          return Tenancy.in(
              institution,
              () -> Objects.requireNonNull(transaction.execute(_ -> insert(institution, wish))));
        });
  }

  private Founded insert(UUID institution, Wish wish) {
    LocalDate since = book.zones().day(clock.instant(), wish.region().code());
    institutions.found(institution, wish.region(), book.zones(), wish.lowestUnit(), KNOWN);
    UUID root = units.on(since).root().id();
    UUID administrator = people.add(wish.name(), wish.nip(), "PNS", root, "", since);
    jdbc.sql(
            """
            insert into organisation.role_grant
              (institution_id, id, person_id, role, unit_id, since, given_at, reason)
            values (:institution, :id, :person, :role, :unit, :now, :now, 'SET_UP')
            """)
        .param("institution", institution)
        .param("id", Ids.next())
        .param("person", administrator)
        .param("role", Role.ADMINISTRATOR.name())
        .param("unit", root)
        .param("now", Moments.utc(clock.instant()))
        .update();
    passwords.set(administrator, wish.hash());
    return new Founded(institution, administrator);
  }
}
