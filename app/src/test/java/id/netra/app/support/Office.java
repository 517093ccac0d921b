package id.netra.app.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Account;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Readers;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.access.Tenancy;
import id.netra.law.calendar.Region;
import id.netra.law.calendar.Regions;
import id.netra.law.calendar.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/// A new institution for a test, with units and people of invented names, and its own corner of the
/// database: tests need not clean up after themselves.
public final class Office {
  /// From when everything in it is known.
  public static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

  /// Provinces of many regencies, which tests that name a region leave alone.
  private static final List<Integer> PROVINCES =
      List.of(91, 94, 95, 12, 11, 33, 35, 73, 32, 53, 14, 15, 16, 34, 36, 51, 52, 61, 63, 74, 81);

  private static final Instant LONG_AGO = Instant.parse("2020-01-02T00:00:00Z");

  private final ApplicationContext beans;
  private final Institution institution;
  private final UUID root;

  private Office(ApplicationContext beans, Institution institution) {
    this.beans = beans;
    this.institution = institution;
    this.root = in(() -> bean(Units.class).on(FOUNDED).root().id());
  }

  /// Founds one in a region where there is none yet.
  public static Office found(ApplicationContext beans) {
    Institutions institutions = beans.getBean(Institutions.class);
    Region region =
        IntStream.rangeClosed(1, 40)
            .boxed()
            .flatMap(number -> PROVINCES.stream().map(one -> "%d.%02d".formatted(one, number)))
            .filter(code -> institutions.ofCode(code).isEmpty())
            .map(Regions::of)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return new Office(beans, institutions.found(region, new Zones(Map.of()), "kampung", FOUNDED));
  }

  /// Founds the one of that region, for a test that must know its code beforehand.
  public static Office found(ApplicationContext beans, String code) {
    Region region = Objects.requireNonNull(Regions.of(code));
    return new Office(
        beans,
        beans.getBean(Institutions.class).found(region, new Zones(Map.of()), "kampung", FOUNDED));
  }

  public UUID id() {
    return institution.id();
  }

  public Institution institution() {
    return institution;
  }

  public UUID root() {
    return root;
  }

  /// Does something in the office, in one transaction.
  public <T extends @Nullable Object> T in(Supplier<T> work) {
    return Tenancy.in(
        institution.id(), () -> bean(TransactionTemplate.class).execute(_ -> work.get()));
  }

  /// A unit below another.
  public UUID unit(String name, UUID parent) {
    UUID id = Ids.next();
    in(() -> {
      sql("insert into organisation.unit (institution_id, id, code, opened) values (?, ?, ?, ?)")
          .params(id(), id, name, FOUNDED)
          .update();
      return sql("""
      insert into organisation.unit_state (institution_id, unit_id, since, name, kind, parent_id)
      values (?, ?, ?, ?, 'DEPARTMENT', ?)
      """)
          .params(id(), id, FOUNDED, name, parent)
          .update();
    });
    return id;
  }

  /// Somebody who works in the root unit.
  public UUID person(String name) {
    return person(name, root);
  }

  public UUID person(String name, UUID unit) {
    return in(() -> bean(People.class).add(name, null, "PNS", unit, "Analis", FOUNDED));
  }

  /// Somebody who has held that role over the whole since long ago, confirmed.
  public UUID holder(String name, Role role) {
    UUID person = person(name);
    if (role.isGiven()) {
      grant(person, role, root, LONG_AGO, null);
    } else if (role == Role.UNIT_HEAD) {
      in(() ->
          sql("update organisation.assignment set head = true where person_id = ?")
              .params(person)
              .update());
    }
    return person;
  }

  /// A grant that is in force from then on, by the set-up code as it were.
  public UUID grant(UUID person, Role role, UUID unit, Instant since, @Nullable Instant until) {
    UUID id = Ids.next();
    in(() ->
        sql("""
        insert into organisation.role_grant
          (institution_id, id, person_id, role, unit_id, since, until, given_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """)
            .params(
                Arrays.asList(
                    id(), id, person, role.name(), unit, utc(since), utc(until), utc(since)))
            .update());
    return id;
  }

  /// The person as a reader who entered by strong means.
  public SignedIn reader(UUID person) {
    return in(() -> bean(Readers.class).find(account(person)).orElseThrow());
  }

  /// Sends a request as that person.
  public RequestPostProcessor as(UUID person) {
    return authentication(
        new UsernamePasswordAuthenticationToken(account(person), null, List.of()));
  }

  public Account account(UUID person) {
    return new Account(id(), person, UUID.randomUUID(), Means.PASSKEY);
  }

  public JdbcClient.StatementSpec sql(String sql) {
    return bean(JdbcClient.class).sql(sql);
  }

  private <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
