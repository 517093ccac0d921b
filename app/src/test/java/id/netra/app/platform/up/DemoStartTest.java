package id.netra.app.platform.up;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.Database;
import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.demo.DemoDays;
import id.netra.app.platform.demo.DemoEdition;
import id.netra.app.platform.demo.DemoFolder;
import id.netra.app.platform.postgres.Connections;
import id.netra.app.record.Commitment;
import id.netra.app.record.Statement;
import id.netra.app.support.TestDatabase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The whole demonstration on data of its own, as `./netra up --demo` starts it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoStartTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String FINGERPRINT =
      """
      select 'people', md5(string_agg(p::text, '' order by p.id)) from organisation.person p
      union all
      select 'posts', md5(string_agg(a::text, '' order by a.id)) from organisation.assignment a
      union all
      select 'units', md5(string_agg(s::text, '' order by s.unit_id)) from organisation.unit_state s
      union all
      select 'roles', md5(string_agg(g::text, '' order by g.id)) from organisation.role_grant g
      """;

  private static final String PROGRAMMES =
      """
      select i.code, count(*)::text from organisation.institution i
      join programme.programme p on p.institution_id = i.id group by i.code
      """;

  private final Path data = TestDatabase.newFolder();
  private final Database database;
  private final Map<String, String> atFirst;
  private ConfigurableApplicationContext context;

  DemoStartTest() throws Exception {
    System.setProperty(TestDatabase.NOT_WANTED, "true");
    DemoFolder.mark(data);
    database = TestDatabase.start(data);
    context = start();
    atFirst = ask(FINGERPRINT);
  }

  @AfterAll
  void stop() {
    context.close();
    database.close();
    System.clearProperty(TestDatabase.NOT_WANTED);
  }

  @Test
  @Order(1)
  void loadsSixInstitutionsAtTheirTrueSize() throws Exception {
    Map<String, String> people =
        ask(
            """
            select i.code, count(*)::text from organisation.institution i
            join organisation.employment e on e.institution_id = i.id and e.until is null
            group by i.code
            """);
    assertThat(people)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "13", "20000", "13.05", "7600", "13.09", "4200", "18.12", "5200", "62.11", "4600",
                "99.99", "300"));
    assertThat(ask("select 'words', count(*)::text from organisation.person_word").get("words"))
        .matches("\\d{5,}");
  }

  @Test
  @Order(1)
  void tellsOneProgrammeOfEachRealPlace() throws Exception {
    assertThat(ask(PROGRAMMES))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("13", "1", "13.05", "1", "13.09", "1", "18.12", "1", "62.11", "1"));
    Map<String, String> states =
        ask(
            """
            select o.state, count(*)::text from programme.obligation o group by o.state
            """);
    assertThat(states)
        .containsKeys("OPEN", "MET", "DECLINED", "EXEMPTED")
        .doesNotContainKey("VOID");
    assertThat(ask("select s.method, count(*)::text from programme.signature s group by s.method"))
        .containsOnlyKeys("CODE", "WITNESSED", "PAPER");
    assertThat(ask("select 'letters', count(*)::text from letters.circular_version"))
        .containsValue("2");
  }

  @Test
  @Order(1)
  void takesDownWhatManyDidAsWhatOneDid() throws Exception {
    Map<String, String> kept =
        ask(
            """
            select 'kept', ((select count(*) from programme.acknowledgement)
              + (select count(*) from programme.signature))::text
            union all select 'entries', count(*)::text from record.entry
            union all select 'evidence', count(*)::text from programme.evidence
              where kind <> 'STATEMENT' and state = 'COUNTED' or id in (select evidence_id from programme.signature)
            """);
    assertThat(kept.values()).containsOnly(kept.get("kept"));
    Map<String, String> told =
        ask(
            """
            select s.statement, encode(s.salt, 'hex') || ' ' || encode(e.commitment, 'hex')
            from programme.signature s join record.entry e on e.id = s.evidence_id limit 50
            """);
    assertThat(told).hasSize(50).allSatisfy(DemoStartTest::isCommitted);
  }

  private static void isCommitted(String statement, String proof) {
    HexFormat hex = HexFormat.of();
    String[] parts = proof.split(" ", -1);
    var commitment = new Commitment(hex.parseHex(parts[0]), hex.parseHex(parts[1]));
    assertThat(commitment.isTo(new Statement(Map.of("statement", statement)).bytes())).isTrue();
  }

  @Test
  @Order(1)
  void showsAnInstitutionItsOwnPeopleOnly() {
    assertThat(count("select count(*) from organisation.person", null)).isZero();
    long here = count("select count(*) from organisation.person", institution("13.09"));
    assertThat(here).isBetween(4200L, 4300L);
    String others =
        "select count(*) from organisation.person where institution_id <> system.institution()";
    assertThat(count(others, institution("13.09"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: netra.contoh.go.id",
        "Host: localhost",
        "Host: localhost:1",
        "Host: localhost.contoh.id:PORT",
        "Host: 192.168.1.2:PORT",
        "Host: localhost:PORT\r\nForwarded: for=10.0.0.1",
        "Host: localhost:PORT\r\nX-Forwarded-For: 10.0.0.1",
        "Host: localhost:PORT\r\nX-Forwarded-Proto: https",
        "Host: 127.0.0.1:PORT\r\nx-forwarded-host: localhost"
      })
  @Order(1)
  void refusesWhatWasNotMeantForThisMachine(String headers) throws Exception {
    String answer = raw("GET /tanya HTTP/1.1", headers);
    assertThat(answer).startsWith("HTTP/1.1 400").contains("localhost", "Content-Security-Policy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
  @Order(1)
  void answersUnderTheNamesOfThisMachine(String name) throws Exception {
    assertThat(raw("GET /tanya HTTP/1.1", "Host: " + name + ":PORT")).startsWith("HTTP/1.1 200");
  }

  @Test
  @Order(1)
  void refusesAFormThatWasSentForAnotherHostBeforeItIsRead() throws Exception {
    assertThat(raw("POST /demo/masuk HTTP/1.1", "Host: contoh.id\r\nContent-Length: 0"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  @Order(2)
  void letsOneBeAPersonaByAFormWithATokenOnly() throws Exception {
    var guest = new Guest(address());
    assertThat(guest.get("/").body()).contains("DEMO", "Kabupaten Kepulauan Mentawai");
    assertThat(guest.get("/demo/13.09").body()).contains("Kepala dinas", "19 September 2024");
    assertThat(guest.post("/demo/masuk", "instansi=13.09&peran=head").statusCode()).isEqualTo(403);
    assertThat(guest.get("/tugas").uri().getPath()).isEqualTo("/masuk");
    guest.enter("13.09", "head");
    assertThat(guest.get("/tugas").body()).contains("DEMO", "19 September 2024");
    assertThat(guest.get("/pegawai").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(3)
  void movesTheDayOfOneInstitutionAlone() throws Exception {
    var guest = new Guest(address());
    guest.enter("62.11", "personnel");
    guest.send("/demo/hari", "/demo/hari", "geser=1");
    assertThat(guest.get("/demo/hari").body()).contains("25 September 2024");
    guest.send("/demo/hari", "/demo/hari", "tanggal=2024-11-25");
    assertThat(today("62.11")).isEqualTo(LocalDate.of(2024, 11, 25));
    assertThat(today("13.09")).isEqualTo(LocalDate.of(2024, 9, 19));
    assertThat(guest.send("/demo/hari", "/demo/hari", "tanggal=1945-08-17").body())
        .contains("Hari belum berubah");
    assertThat(guest.get("/tugas").body()).contains("25 November 2024");
  }

  @Test
  @Order(4)
  void startsAgainWithWhatItHadWithoutLoading() throws Exception {
    context.getBean(DemoDays.class).move(institution("13"), LocalDate.of(2023, 6, 7));
    tell(
        "update organisation.person set email = 'a@b.example' where name = (select min(name) from organisation.person)");
    Map<String, String> before = ask(FINGERPRINT);
    Map<String, String> told = ask(PROGRAMMES);
    restart();
    assertThat(ask(FINGERPRINT)).isEqualTo(before);
    assertThat(ask(PROGRAMMES)).isEqualTo(told);
    assertThat(today("13")).isEqualTo(LocalDate.of(2023, 6, 7));
  }

  @Test
  @Tag("long")
  @Order(5)
  void makesAnewWhatIsNotWholeAndMakesTheSame() throws Exception {
    tell("delete from organisation.role_step");
    tell("comment on schema system is 'netra-demo 0'");
    restart();
    assertThat(ask(FINGERPRINT)).hasSize(4).isEqualTo(atFirst);
  }

  private void restart() throws Exception {
    context.close();
    context = start();
  }

  private ConfigurableApplicationContext start() throws Exception {
    Options options = Options.parse("--demo", "--port", "0", "--data", data.toString());
    DemoEdition.clear(database.address());
    return new Start(Class.forName("id.netra.app.NetraApplication"), options, database).run();
  }

  private int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  private String address() {
    return "http://localhost:" + port();
  }

  private LocalDate today(String code) {
    Clock clock = context.getBean(Clock.class);
    return LocalDate.ofInstant(Tenancy.in(institution(code), clock::instant), ZONE);
  }

  private UUID institution(String code) {
    return context
        .getBean(JdbcClient.class)
        .sql("select id from organisation.institution where code = ?")
        .param(code)
        .query(UUID.class)
        .single();
  }

  private long count(String query, @Nullable UUID institution) {
    JdbcClient jdbc = context.getBean(JdbcClient.class);
    var transaction = context.getBean(TransactionTemplate.class);
    if (institution == null) {
      return jdbc.sql(query).query(Long.class).single();
    }
    return Objects.requireNonNull(
        Tenancy.in(
            institution,
            () -> transaction.execute(_ -> jdbc.sql(query).query(Long.class).single())));
  }

  private Map<String, String> ask(String query) throws SQLException {
    var rows = new TreeMap<String, String>();
    try (var owner = owner();
        var statement = owner.createStatement();
        var found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.put(found.getString(1), found.getString(2));
      }
    }
    return rows;
  }

  private void tell(String command) throws SQLException {
    try (var owner = owner();
        var statement = owner.createStatement()) {
      statement.execute(command);
    }
  }

  private Connection owner() throws SQLException {
    DatabaseAddress address = database.address();
    return Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword());
  }

  /// Sends exactly these headers, which no client library would.
  private String raw(String line, String headers) throws IOException {
    try (var socket = new Socket("localhost", port())) {
      String request =
          line
              + "\r\n"
              + headers.replace("PORT", String.valueOf(port()))
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// Somebody with a browser.
  private static final class Guest {
    private final String address;
    private final HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Guest(String address) {
      this.address = address;
    }

    private HttpResponse<String> get(String path) throws Exception {
      return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
      return send(
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form)));
    }

    /// Fills in a form of that page.
    private HttpResponse<String> send(String page, String path, String form) throws Exception {
      Matcher token = TOKEN.matcher(get(page).body());
      assertThat(token.find()).isTrue();
      return post(
          path, form + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    }

    private void enter(String code, String persona) throws Exception {
      send("/demo/" + code, "/demo/masuk", "instansi=" + code + "&peran=" + persona);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
      return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }
  }
}
