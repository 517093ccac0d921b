package id.netra.app.organisation.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Office;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What a province sees of its regencies, and what it does not.
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TotalsTest {
  private final Totals totals;
  private final MockMvcTester pages;
  private final Office province;
  private final Office regency;
  private final Office silent;
  private final Office stranger;
  private final UUID secretary;

  TotalsTest(ApplicationContext beans, Totals totals, MockMvcTester pages) {
    this.totals = totals;
    this.pages = pages;
    province = Office.found(beans, "17");
    regency = Office.found(beans, "17.01");
    silent = Office.found(beans, "17.02");
    stranger = Office.found(beans, "18");
    secretary = province.holder("Sari Sekda", Role.SECRETARY);
  }

  @BeforeAll
  void publish() {
    regency.unit("Dinas Rahasia", regency.root());
    for (int i = 0; i < 8; i++) {
      regency.person("Tetangga Ke" + i);
    }
    UUID two = regency.person("Tetangga Berdua");
    regency.in(() ->
        regency
            .sql("update organisation.employment set status = 'PPPK' where person_id = ?")
            .params(two)
            .update());
    regency.in(() -> {
      totals.publish();
      totals.publish();
      return true;
    });
  }

  @Test
  void showsTheProvinceNumbersOfTheRegency() throws Exception {
    List<Totals.Published> seen = province.in(totals::visible);
    assertThat(seen).hasSize(1);
    Totals.Published told = seen.getFirst();
    assertThat(told.publisher()).isEqualTo(regency.id());
    assertThat(told.units()).isEqualTo(2);
    assertThat(told.people()).isEqualTo(9);
    assertThat(told.byStatus()).containsEntry("PPPK", null).containsEntry("PNS", null);
    String page =
        pages
            .get()
            .uri("/angka")
            .with(province.as(secretary))
            .exchange()
            .getResponse()
            .getContentAsString();
    assertThat(page)
        .contains("1 dari", regency.institution().name(), silent.institution().name())
        .contains("belum mengirim", "disimpan")
        .doesNotContain("Tetangga", "Dinas Rahasia");
  }

  @Test
  void theProvinceReachesNothingElseOfTheRegency() {
    List<String> tables =
        province.in(() ->
            province
                .sql(
                    """
                    select distinct a.attrelid::regclass::text from pg_attribute a
                    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
                    join pg_namespace n on n.oid = c.relnamespace
                      and n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'system')
                    where a.attname in ('institution_id', 'publisher_id')
                    """)
                .query(String.class)
                .list());
    assertThat(tables).contains("organisation.person", "organisation.unit");
    for (String table : tables) {
      long rows =
          province.in(() ->
              province
                  .sql("select count(*) from " + table + " where institution_id = ?")
                  .params(regency.id())
                  .query(Long.class)
                  .single());
      assertThat(rows).as(table).isZero();
    }
    for (String path : List.of("/unit/" + regency.root(), "/pegawai?unit=" + regency.root())) {
      assertThat(pages.get().uri(path).with(province.as(secretary)).exchange())
          .as(path)
          .hasStatus(404);
    }
  }

  @Test
  void nobodyElseSeesThem() {
    assertThat(silent.in(totals::visible)).isEmpty();
    assertThat(stranger.in(totals::visible)).isEmpty();
  }

  @Test
  void nobodyWritesThemForAnotherOrToAnother() {
    for (Map.Entry<Office, Office> wrong :
        List.of(Map.entry(province, regency), Map.entry(stranger, silent))) {
      assertThatThrownBy(() -> write(silent, wrong.getKey().id(), wrong.getValue().id()))
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() -> write(province, province.id(), regency.id()))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> write(regency, stranger.id(), regency.id()))
        .isInstanceOf(DataAccessException.class);
    int gone = province.in(() -> province.sql("delete from organisation.total").update());
    assertThat(gone).isZero();
  }

  private static int write(Office as, UUID to, UUID of) {
    return as.in(() ->
        as.sql("insert into organisation.total values (?, ?, 'people', '2024-10-15', 12345)")
            .params(to, of)
            .update());
  }
}
