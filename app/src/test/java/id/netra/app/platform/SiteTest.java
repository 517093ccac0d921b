package id.netra.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/// The address is kept from its first use and does not change unnoticed.
@SpringBootTest
class SiteTest {
  private static final String FIRST = "https://satu.example";
  private static final String SECOND = "https://dua.example";

  private final JdbcClient jdbc;

  SiteTest(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @BeforeEach
  @AfterEach
  void forget() {
    jdbc.sql("delete from system.site").update();
  }

  @Test
  void aPublicAddressIsKeptAtOnce() {
    site(FIRST, "").afterSingletonsInstantiated();
    site(FIRST, "").afterSingletonsInstantiated();
    assertThatThrownBy(() -> site(SECOND, "").afterSingletonsInstantiated())
        .isInstanceOf(Unready.class)
        .hasMessageContaining("satu.example, dua.example");
    assertThatThrownBy(() -> site("", "").afterSingletonsInstantiated())
        .isInstanceOf(Unready.class);
    assertThat(kept()).isEqualTo("satu.example");
  }

  @Test
  void aChangeThatIsMeantGoesOnAndIsKept() {
    site(FIRST, "").afterSingletonsInstantiated();
    site(SECOND, "1").afterSingletonsInstantiated();
    site(SECOND, "").afterSingletonsInstantiated();
    assertThat(kept()).isEqualTo("dua.example");
  }

  @Test
  void onItsOwnMachineNothingIsKeptBeforeThereIsAKey() {
    site("", "").afterSingletonsInstantiated();
    site(FIRST, "").afterSingletonsInstantiated();
    forget();
    site("", "").fix();
    assertThat(kept()).isEqualTo("localhost");
    assertThatThrownBy(() -> site(FIRST, "").afterSingletonsInstantiated())
        .isInstanceOf(Unready.class);
  }

  @Test
  void namesItsOriginAsBrowsersDo() {
    var request = new MockHttpServletRequest();
    request.setServerName("elsewhere.example");
    request.setServerPort(8080);
    assertThat(site("", "").origin(request)).isEqualTo("http://localhost:8080");
    assertThat(site("https://Netra.Example:443", "").origin(request))
        .isEqualTo("https://netra.example");
    assertThat(site("https://netra.example:8443", "").origin(request))
        .isEqualTo("https://netra.example:8443");
    assertThat(site("https://netra.example:8443", "").host()).isEqualTo("netra.example");
  }

  private Site site(String url, String changed) {
    return new Site(jdbc, new RealTime(), url, changed);
  }

  private String kept() {
    return jdbc.sql("select host from system.site").query((row, _) -> row.getString(1)).single();
  }
}
