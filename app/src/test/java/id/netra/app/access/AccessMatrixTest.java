package id.netra.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page of the application asked as every role and as nobody; with the ids, names and
/// parameters of another institution; around the minutes at which a role begins and ends; with
/// headers that pretend. Pages that are new are found by themselves, and must stand in the table.
@SpringBootTest(properties = {"netra.limit.forms=1000000", "netra.limit.interface=1000000"})
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
  private static final Path TABLE = Path.of("src/test/resources/access/pages.psv");
  private static final Instant NOW = Instant.parse("2024-10-15T02:42:00Z");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");

  /// A word that stands in names of the other institution only.
  private static final String SECRET = "Tetangga";

  private final List<Page> pages;
  private final MockMvcTester browser;
  private final TestClock clock;
  private final Office office;
  private final Office other;
  private final Map<Role, UUID> people = new EnumMap<>(Role.class);
  private final List<UUID> foreign;

  AccessMatrixTest(
      ApplicationContext beans,
      RequestMappingHandlerMapping mapping,
      MockMvcTester browser,
      TestClock clock) {
    this.browser = browser;
    this.clock = clock;
    pages = Page.all(mapping);
    office = Office.found(beans);
    other = Office.found(beans);
    for (Role role : Role.values()) {
      people.put(role, office.holder("Orang " + role.name().toLowerCase(Locale.ROOT), role));
      other.holder(SECRET + " " + role.name().toLowerCase(Locale.ROOT), role);
    }
    Samples.fill(office, "Satuan Kami");
    Samples.fill(other, "Satuan " + SECRET);
    foreign = Samples.ids(other);
  }

  @BeforeEach
  void standOnTheDay() {
    clock.set(NOW);
  }

  @Test
  void everyPageStandsInTheTableAsItIsDeclared() {
    var declared = new TreeMap<String, String>();
    pages.forEach(page -> declared.put(page.name(), page.declared().toString()));
    assertThat(declared).isEqualTo(new TreeMap<>(table()));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleEntersItsPagesOnly(Role role) {
    List<String> wrong = new ArrayList<>();
    for (Page page : pages) {
      MvcTestResult result = ask(page, UUID.randomUUID(), people.get(role));
      int status = status(result);
      boolean fits =
          audience(page).isFor(role)
              ? status < 500 && (page.places() > 0 || page.declared().open() || status != 403)
              : status == 403;
      if (!fits) {
        wrong.add(page.name() + " " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nobodyIsLedToTheDoor() {
    List<String> wrong = new ArrayList<>();
    for (Page page : pages) {
      MvcTestResult result = ask(page, UUID.randomUUID(), null);
      boolean led = isLedToTheDoor(result);
      if (audience(page).open() ? status(result) >= 500 : !led) {
        wrong.add(page.name() + " " + status(result));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void idsOfAnotherInstitutionAreLikeIdsOfNothing() {
    String before = Samples.digest(other);
    UUID all = holderOfEverything();
    List<String> wrong = new ArrayList<>();
    for (Page page : pages.stream().filter(page -> page.places() > 0).toList()) {
      String nothing = seen(ask(page, UUID.randomUUID(), all));
      for (UUID id : foreign) {
        if (!seen(ask(page, id, all)).equals(nothing)) {
          wrong.add(page.name());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(Samples.digest(other)).isEqualTo(before);
  }

  @Test
  void parametersOfAnotherInstitutionAreLikeParametersOfNothing() {
    String before = Samples.digest(other);
    UUID all = holderOfEverything();
    List<String> wrong = new ArrayList<>();
    for (Page page : pages.stream().filter(page -> !page.declared().open()).toList()) {
      for (String field : page.fields()) {
        for (UUID id : foreign) {
          if (!isLikeNothing(page, all, field, id)) {
            wrong.add(page.name() + " " + field);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(Samples.digest(other)).isEqualTo(before);
  }

  /// Some pages count rows that work in the background adds to; so a difference must show twice.
  private boolean isLikeNothing(Page page, UUID reader, String field, UUID id) {
    for (int round = 0; round < 2; round++) {
      String nothing = seen(ask(page, UUID.randomUUID(), reader, field, UUID.randomUUID()));
      if (seen(ask(page, UUID.randomUUID(), reader, field, id)).equals(nothing)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void noPageSearchOrExportSpeaksOfAnotherInstitution() {
    UUID all = holderOfEverything();
    String half = SECRET.substring(0, 5);
    List<String> wrong = new ArrayList<>();
    for (Page page : pages) {
      List<MvcTestResult> answers = new ArrayList<>();
      answers.add(ask(page, UUID.randomUUID(), all));
      page.fields().forEach(field -> answers.add(ask(page, UUID.randomUUID(), all, field, half)));
      if (answers.stream().anyMatch(answer -> body(answer).contains(SECRET))) {
        wrong.add(page.name());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void headersThatPretendChangeNothing() {
    List<String> wrong = new ArrayList<>();
    for (Page page : pages.stream().filter(page -> !page.declared().open()).toList()) {
      for (String[] header : pretending()) {
        MockMvcRequestBuilder request =
            request(page.method(), page.at(UUID.randomUUID())).header(header[0], header[1]);
        MvcTestResult asNobody = request.with(csrf()).exchange();
        if (!isLedToTheDoor(asNobody)) {
          wrong.add(page.name() + " " + header[0] + " " + status(asNobody));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void otherSpellingsOfAPathOpenNothing() {
    List<String> wrong = new ArrayList<>();
    for (Page page : pages) {
      if (page.declared().open() || !page.isRead()) {
        continue;
      }
      String path = page.at(UUID.randomUUID());
      for (String spelling :
          List.of(
              path + "/", path + ";a=b", "/." + path, "/x/.." + path, "/" + path, path + ".json")) {
        MvcTestResult result = browser.get().uri(URI.create(spelling)).exchange();
        if (status(result) == 200) {
          wrong.add(spelling);
        }
      }
      if (!isLedToTheDoor(request(HttpMethod.HEAD, path).exchange())
          && status(request(HttpMethod.HEAD, path).exchange()) == 200) {
        wrong.add("HEAD " + path);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleHoldsFromItsFirstMinuteToTheOneBeforeItsLast(Role role) {
    if (!role.isGiven()) {
      return;
    }
    Instant since = NOW.plus(Duration.ofDays(1));
    Instant until = since.plus(Duration.ofHours(3));
    UUID person = office.person("Orang Berbatas " + role.name());
    office.grant(person, role, office.root(), since, until);
    assertThat(holdsAt(person, role, since.minusSeconds(1))).isFalse();
    assertThat(holdsAt(person, role, since)).isTrue();
    assertThat(holdsAt(person, role, until.minusSeconds(1))).isTrue();
    assertThat(holdsAt(person, role, until)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleTakenAwayOrUnconfirmedOpensNothing(Role role) {
    if (!role.isGiven()) {
      return;
    }
    UUID person = office.person("Orang Dicabut " + role.name());
    UUID grant = office.grant(person, role, office.root(), NOW, null);
    assertThat(holdsAt(person, role, NOW)).isTrue();
    change(grant, "revoked_at = '2024-10-15T02:43:00Z'");
    assertThat(holdsAt(person, role, NOW.plusSeconds(59))).isTrue();
    assertThat(holdsAt(person, role, NOW.plusSeconds(60))).isFalse();
    change(grant, "revoked_at = null, given_by = '%s'".formatted(people.get(Role.ADMINISTRATOR)));
    assertThat(holdsAt(person, role, NOW)).isEqualTo(!role.isPowerful());
    change(grant, "confirmed_at = '2024-10-15T02:43:00Z'");
    assertThat(holdsAt(person, role, NOW.plusSeconds(59))).isEqualTo(!role.isPowerful());
    assertThat(holdsAt(person, role, NOW.plusSeconds(60))).isTrue();
  }

  @Test
  void whoHasLeftEntersNothing() {
    UUID person = office.holder("Orang Pergi", Role.ADMINISTRATOR);
    assertThat(browser.get().uri("/peran").with(office.as(person)).exchange()).hasStatusOk();
    office.in(() ->
        office
            .sql("update organisation.employment set until = '2024-10-15' where person_id = ?")
            .params(person)
            .update());
    assertThat(isLedToTheDoor(browser.get().uri("/peran").with(office.as(person)).exchange()))
        .isTrue();
  }

  /// Asked of a page of that role if there is one, and of what the page is told about its reader.
  private boolean holdsAt(UUID person, Role role, Instant moment) {
    clock.set(moment);
    boolean holds = office.reader(person).hasAny(role);
    pages.stream()
        .filter(page -> page.isRead() && page.places() == 0)
        .filter(page -> page.declared().roles().contains(role))
        .limit(2)
        .forEach(page ->
            assertThat(status(ask(page, UUID.randomUUID(), person)) != 403)
                .as(page.name() + " " + moment)
                .isEqualTo(holds));
    return holds;
  }

  private void change(UUID grant, String change) {
    office.in(() ->
        office
            .sql("update organisation.role_grant set " + change + " where id = ?")
            .params(grant)
            .update());
  }

  private UUID holderOfEverything() {
    UUID person = office.person("Orang Segala");
    for (Role role : Role.values()) {
      if (role.isGiven()) {
        office.grant(person, role, office.root(), NOW.minusSeconds(60), null);
      }
    }
    return person;
  }

  private Audience audience(Page page) {
    return Audience.of(Objects.requireNonNullElse(table().get(page.name()), "OPEN"));
  }

  private static Map<String, String> table() {
    try {
      var table = new TreeMap<String, String>();
      for (String line : Files.readAllLines(TABLE)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("\\|", -1);
          table.put(parts[0].strip(), parts[1].strip());
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MvcTestResult ask(Page page, UUID id, @Nullable UUID reader, Object... fields) {
    if (page.takesFile()) {
      var form =
          browser
              .method(page.method())
              .uri(page.at(id))
              .multipart()
              .file("berkas", new byte[0])
              .with(csrf());
      tell(fields, form::param);
      return reader == null ? form.exchange() : form.with(office.as(reader)).exchange();
    }
    MockMvcRequestBuilder request = request(page.method(), page.at(id)).with(csrf());
    tell(fields, request::param);
    return reader == null ? request.exchange() : request.with(office.as(reader)).exchange();
  }

  private static void tell(Object[] fields, BiConsumer<String, String> form) {
    for (int i = 0; i < fields.length; i += 2) {
      form.accept(fields[i].toString(), fields[i + 1].toString());
    }
  }

  private MockMvcRequestBuilder request(HttpMethod method, String path) {
    return browser.method(method).uri(path).accept("text/html", "*/*");
  }

  /// The status; 500 for a page that broke.
  private static int status(MvcTestResult result) {
    return result.getUnresolvedException() == null ? result.getResponse().getStatus() : 500;
  }

  private static boolean isLedToTheDoor(MvcTestResult result) {
    if (status(result) >= 500) {
      return false;
    }
    String to = result.getResponse().getRedirectedUrl();
    return status(result) == 302 && to != null && to.startsWith("/masuk");
  }

  /// What a reader can tell apart: status, where it leads, and the text but for ids and tokens.
  private static String seen(MvcTestResult result) {
    if (status(result) >= 500) {
      return "broken";
    }
    String to = String.valueOf(result.getResponse().getRedirectedUrl());
    String text = status(result) + " " + to + " " + body(result);
    return TOKEN
        .matcher(text)
        .replaceAll("")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
  }

  private static String body(MvcTestResult result) {
    if (status(result) >= 500) {
      return "broken";
    }
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> pretending() {
    return Arrays.asList(
        new String[] {"X-Forwarded-User", "administrator"},
        new String[] {"X-Remote-User", "administrator"},
        new String[] {"Remote-User", "administrator"},
        new String[] {"X-Original-URL", "/tanya"},
        new String[] {"X-Rewrite-URL", "/tanya"},
        new String[] {"X-Forwarded-Prefix", "/tanya"},
        new String[] {"X-HTTP-Method-Override", "GET"},
        new String[] {"Host", "localhost"},
        new String[] {"Forwarded", "for=127.0.0.1;host=localhost"},
        new String[] {"X-Forwarded-For", "127.0.0.1"},
        new String[] {"Authorization", "Basic YWRtaW46YWRtaW4="});
  }
}
