package id.netra.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.access.Tenancy;
import id.netra.law.calendar.Region;
import id.netra.law.calendar.Regions;
import id.netra.law.calendar.Zones;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What keeps one institution from another, asked of the database itself.
@SpringBootTest
class TenancyTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

  private final Institutions institutions;
  private final Units units;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  TenancyTest(
      Institutions institutions, Units units, JdbcClient jdbc, TransactionTemplate transaction) {
    this.institutions = institutions;
    this.units = units;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Test
  void showsAnInstitutionItsOwnUnitsOnly() {
    Institution one = institution("62.01");
    Institution other = institution("62.02");
    assertThat(Tenancy.in(one.id(), () -> units.on(DAY).root().name())).isEqualTo(one.name());
    assertThat(Tenancy.in(other.id(), () -> units.on(DAY).all())).hasSize(1);
    assertThat(Tenancy.in(one.id(), () -> count("organisation.unit"))).isEqualTo(1);
  }

  @Test
  void showsNothingOutsideOfAnInstitution() {
    institution("62.03");
    assertThat(count("organisation.unit")).isZero();
    assertThat(jdbc.sql("select count(*) from organisation.unit").query(Long.class).single())
        .isZero();
  }

  @Test
  void writesNothingIntoAnotherInstitution() {
    Institution one = institution("62.04");
    Institution other = institution("62.05");
    String insert =
        """
        insert into organisation.person (institution_id, id, name, plain_name)
        values (:institution, gen_random_uuid(), 'A', 'a')
        """;
    assertThatThrownBy(() ->
            Tenancy.run(
                one.id(),
                () ->
                    transaction.executeWithoutResult(
                        _ -> jdbc.sql(insert).param("institution", other.id()).update())))
        .hasMessageContaining("insert into organisation.person");
    assertThat(Tenancy.in(other.id(), () -> count("organisation.person"))).isZero();
  }

  @Test
  void choosesOneInstitutionATransaction() {
    Institution one = institution("62.06");
    Institution other = institution("62.07");
    assertThatThrownBy(() ->
            Tenancy.run(
                one.id(),
                () -> transaction.executeWithoutResult(_ -> Tenancy.run(other.id(), () -> {}))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void protectsEveryTableThatBelongsToAnInstitution() {
    List<@Nullable String> bare =
        jdbc.sql(
                """
                select c.oid::regclass::text from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname not in
                    ('pg_catalog', 'information_schema', 'migrations', 'system')
                  and exists (select 1 from pg_attribute a
                    where a.attrelid = c.oid and a.attname = 'institution_id')
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                """)
            .query(String.class)
            .list();
    assertThat(bare).isEmpty();
  }

  private Institution institution(String code) {
    Region region = Objects.requireNonNull(Regions.of(code), code);
    return institutions.found(region, new Zones(Map.of()), "kampung", DAY);
  }

  private long count(String table) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> jdbc.sql("select count(*) from " + table).query(Long.class).single()));
  }
}
