package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Ids;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.Tenancy;
import id.netra.law.RuleBook;
import id.netra.law.calendar.Region;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The code with which an institution and its first administrator are made: printed at the terminal
/// when there is no institution yet, or when `NETRA_SETUP=1` asks for another one. It holds for ten
/// minutes and once; only its digest is kept, in memory.
@Component
class SetUp {
  private static final Duration HOLDS = Duration.ofMinutes(10);
  private static final int LENGTH = 16;
  private static final int MOST_TRIES = 20;
  private static final PrintStream TERMINAL = System.err;

  private final Institutions institutions;
  private final Units units;
  private final People people;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final RuleBook book;
  private final RealTime time;
  private final Clock clock;
  private final boolean asked;
  private final String url;

  private byte @Nullable [] digest;
  private Instant ends = Instant.EPOCH;
  private int tries;

  SetUp(
      Institutions institutions,
      Units units,
      People people,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      RuleBook book,
      RealTime time,
      Clock clock,
      @Value("${netra.setup:}") String asked,
      @Value("${netra.url}") String url) {
    this.institutions = institutions;
    this.units = units;
    this.people = people;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.book = book;
    this.time = time;
    this.clock = clock;
    this.asked = !asked.isEmpty();
    this.url = url;
  }

  /// The first administrator of a new institution.
  record Founded(UUID institution, UUID administrator) {}

  /// Prints a code if one is needed.
  @EventListener
  void onStart(ServletWebServerInitializedEvent started) {
    if (!asked && !institutions.all().isEmpty()) {
      return;
    }
    String code = newCode();
    String address = url.isEmpty() ? "http://localhost:" + started.getWebServer().getPort() : url;
    TERMINAL.println(
        "netra: "
            + "kode penyiapan / set-up code: "
            + Codes.grouped(code)
            + " → "
            + address
            + "/mulai (10 menit / 10 minutes)");
  }

  /// Makes a new code; an older one ends.
  synchronized String newCode() {
    String code = Codes.random(LENGTH);
    digest = Digests.of(code);
    ends = time.instant().plus(HOLDS);
    tries = 0;
    return code;
  }

  /// Whether that is the code and it still holds. After too many tries none does.
  synchronized boolean isRight(String typed) {
    tries++;
    byte[] expected = digest;
    return expected != null
        && tries <= MOST_TRIES
        && ends.isAfter(time.instant())
        && Digests.same(expected, Digests.of(Codes.meant(typed)));
  }

  private synchronized void useUp() {
    digest = null;
  }

  /// Makes the institution and its first administrator, and uses the code up.
  ///
  /// @param nip null if not told
  Founded found(Region region, String lowestUnit, String name, @Nullable String nip) {
    LocalDate since = book.zones().day(clock.instant(), region.code());
    Institution made = institutions.found(region, book.zones(), lowestUnit, since);
    UUID administrator =
        Tenancy.in(made.id(), () -> transaction.execute(_ -> administrator(since, name, nip)));
    useUp();
    return new Founded(made.id(), administrator);
  }

  private UUID administrator(LocalDate since, String name, @Nullable String nip) {
    UUID root = units.on(since).root().id();
    UUID person = people.add(name, nip, "PNS", root, "", since);
    jdbc.sql(
            """
            insert into organisation.role_grant
              (institution_id, id, person_id, role, unit_id, since, given_at, reason)
            values (:institution, :id, :person, :role, :unit, :now, :now, 'SET_UP')
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("person", person)
        .param("role", Role.ADMINISTRATOR.name())
        .param("unit", root)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    return person;
  }
}
