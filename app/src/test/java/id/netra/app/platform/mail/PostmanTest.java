package id.netra.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.netra.app.platform.Language;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.support.Office;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Mail on its way to a server that really speaks SMTP.
@SpringBootTest
class PostmanTest {
  private static final String URL = "https://netra.contoh.go.id";

  private final ApplicationContext beans;
  private final Notices notices;
  private final Office office;
  private final Hand clock = new Hand();
  private GreenMail server = server(0);

  PostmanTest(ApplicationContext beans, Notices notices) {
    this.beans = beans;
    this.notices = notices;
    this.office = Office.found(beans);
  }

  /// A clock on the wall that is moved by hand.
  private static final class Hand extends RealTime {
    private Instant now = Instant.now().plusSeconds(1);

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
    office.in(() -> office.sql("delete from platform.mail").update());
  }

  @Test
  void deliversThatThereIsSomethingAndNotWhat() throws MessagingException, IOException {
    UUID sari = person("sari");
    UUID notice = send(sari);
    postman(url()).round();
    assertThat(state(notice)).isEqualTo("SENT");
    MimeMessage mail = received().getFirst();
    assertThat(to(mail)).isEqualTo("sari" + domain());
    assertThat(mail.getFrom()[0]).hasToString("netra@contoh.go.id");
    assertThat(mail.getSubject()).isEqualTo("Ada tugas baru untuk Anda di Netra");
    assertThat(mail.getContent().toString())
        .contains(URL + "/kotak/" + notice)
        .doesNotContain("Sari", "rahasia");
    assertThat(mail.getMessageID()).isEqualTo("<" + notice + "@contoh.go.id>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    postman(url()).round();
    assertThat(received()).hasSize(1);
  }

  @Test
  void writesInTheLanguageThatThePersonWishes() throws MessagingException {
    UUID sari = person("english");
    office.in(() -> {
      beans.getBean(Inbox.class).wish(office.id(), sari, new Inbox.Wish(Language.EN, true));
      return sari;
    });
    send(sari);
    postman(url()).round();
    assertThat(received().getFirst().getSubject())
        .isEqualTo("There is a new task for you in Netra");
  }

  @Test
  void sendsNoneToWhomeverWantsNoneOrHasNoAddress() {
    UUID quiet = person("diam");
    office.in(() -> {
      beans.getBean(Inbox.class).wish(office.id(), quiet, new Inbox.Wish(Language.ID, false));
      return quiet;
    });
    UUID paper = office.person("Orang Kertas");
    assertThat(List.of(send(quiet), send(paper))).allSatisfy(id -> assertThat(mail(id)).isEmpty());
  }

  @Test
  void refusedByTheServerForGoodIsNotTriedAgain() {
    assertThat(after("RCPT", "550 5.1.1 no such user"))
        .containsExactly("REFUSED", "RECIPIENT", "1");
    assertThat(after(".", "554 5.7.1 looks like spam")).containsExactly("REFUSED", "MESSAGE", "1");
  }

  @Test
  void whatMayPassIsTriedAgain() {
    assertThat(after("RCPT", "450 4.2.1 mailbox busy")).containsExactly("WAITING", "LATER", "1");
    assertThat(after("MAIL", "451 4.3.0 come back later")).containsExactly("WAITING", "LATER", "1");
    assertThat(after("MAIL", "550 5.7.1 not your address"))
        .containsExactly("WAITING", "SENDER", "1");
    assertThat(after("", "554 5.3.2 no service here"))
        .containsExactly("WAITING", "UNREACHABLE", "1");
    assertThat(after("", "")).containsExactly("WAITING", "UNREACHABLE", "1");
  }

  @Test
  void aPasswordIsSaidOverASafeLineOnly() {
    UUID notice = send(person("aman"));
    try (var refusing = new RefusingServer("AUTH", "535 5.7.8 wrong password")) {
      String address = "smtp://netra:sandi@localhost:%d?from=netra@contoh.go.id";
      postman(address.formatted(refusing.port()) + "&tls=required").round();
      assertThat(fault(notice)).isEqualTo("TLS");
      assertThat(refusing.heard()).noneMatch(line -> line.startsWith("AUTH"));
      clock.now = clock.now.plus(Duration.ofMinutes(2));
      postman(address.formatted(refusing.port())).round();
      assertThat(fault(notice)).isEqualTo("LOGIN");
    }
  }

  @Test
  void refusesAnAddressThatIsNone() {
    UUID split = person("ani@contoh.go.id,budi");
    UUID header = person("ani@contoh.go.id\r\nBcc: semua");
    List<UUID> sent = List.of(send(split), send(header));
    postman(url()).round();
    assertThat(received()).isEmpty();
    assertThat(sent)
        .allSatisfy(id -> {
          assertThat(state(id)).isEqualTo("REFUSED");
          assertThat(fault(id)).isEqualTo("ADDRESS");
        });
  }

  @Test
  void waitsWhileTheServerIsDownAndSendsWhenItIsUp() throws IOException {
    int port = server.getSmtp().getPort();
    server.stop();
    UUID notice = send(person("sabar"));
    Postman postman = postman("smtp://localhost:" + port + "?from=netra@contoh.go.id");
    postman.round();
    assertThat(state(notice)).isEqualTo("WAITING");
    assertThat(fault(notice)).isEqualTo("UNREACHABLE");
    clock.now = clock.now.plusSeconds(59);
    postman.round();
    assertThat(attempts(notice)).isEqualTo(1);
    server = server(port);
    server.start();
    clock.now = clock.now.plusSeconds(2);
    postman.round();
    assertThat(state(notice)).isEqualTo("SENT");
    assertThat(received()).hasSize(1);
  }

  @Test
  void triesSixTimesAndThenNoMore() {
    int port = server.getSmtp().getPort();
    server.stop();
    UUID notice = send(person("sia-sia"));
    Postman postman = postman("smtp://localhost:" + port + "?from=netra@contoh.go.id");
    List<Duration> rests = new ArrayList<>(Outbox.RESTS);
    postman.round();
    for (Duration rest : rests) {
      assertThat(state(notice)).isEqualTo("WAITING");
      clock.now = clock.now.plus(rest).minusSeconds(1);
      int before = attempts(notice);
      postman.round();
      assertThat(attempts(notice)).isEqualTo(before);
      clock.now = clock.now.plusSeconds(1);
      postman.round();
      assertThat(attempts(notice)).isEqualTo(before + 1);
    }
    assertThat(state(notice)).isEqualTo("FAILED");
    clock.now = clock.now.plus(Duration.ofDays(30));
    postman.round();
    assertThat(attempts(notice)).isEqualTo(6);
  }

  @Test
  void sendsTheSameNumberOnceMoreWhenTheEndOfTheTransactionWasLost() throws MessagingException {
    UUID notice = send(person("dua"));
    var dying =
        new Outbox(beans.getBean(JdbcClient.class)) {
          @Override
          void sent(UUID id, Instant now) {
            throw new IllegalStateException("killed");
          }
        };
    assertThatThrownBy(() -> postman(dying, url()).round()).hasMessage("killed");
    assertThat(state(notice)).isEqualTo("WAITING");
    postman(url()).round();
    assertThat(state(notice)).isEqualTo("SENT");
    List<MimeMessage> mails = received();
    assertThat(mails).hasSize(2);
    assertThat(mails.getFirst().getMessageID()).isEqualTo(mails.getLast().getMessageID());
  }

  @Test
  void sendsNothingOfATransactionThatDidNotEnd() {
    UUID sari = person("gagal");
    assertThatThrownBy(() ->
            office.in(() -> {
              notices.send(sari, "mail.inbox", List.of(), "/tugas");
              throw new IllegalStateException("undone");
            }))
        .hasMessage("undone");
    postman(url()).round();
    assertThat(received()).isEmpty();
  }

  @Test
  void sendsAThousandOnceEachWithTwoAtWork() throws Exception {
    List<UUID> people = IntStream.range(0, 1000).mapToObj(n -> person("orang" + n)).toList();
    office.in(() -> notices.send(people, "mail.inbox", List.of(), "/tugas"));
    clock.now = Instant.now().plusSeconds(1);
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var work :
          List.of(two.submit(postman(url())::round), two.submit(postman(url())::round))) {
        work.get();
      }
    }
    assertThat(received()).hasSize(1000).extracting(PostmanTest::to).doesNotHaveDuplicates();
  }

  @Test
  void waitsWithoutAServer() {
    UUID notice = send(person("nanti"));
    postman("").round();
    postman("smtp://tanpa-alamat").round();
    assertThat(state(notice)).isEqualTo("WAITING");
    assertThat(attempts(notice)).isZero();
  }

  @Test
  void noticesNeedATransactionAWordAndAPageOfOurs() {
    UUID sari = person("cek");
    assertThatThrownBy(() ->
            Tenancy.in(office.id(), () -> notices.send(sari, "mail.inbox", List.of(), "/tugas")))
        .hasMessageContaining("transaction");
    for (String path : List.of("//jahat.example", "https://jahat.example", "/\\jahat", "tugas")) {
      assertThatThrownBy(() -> office.in(() -> notices.send(sari, "mail.inbox", List.of(), path)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(
            () -> office.in(() -> notices.send(sari, "mail.tidak-ada", List.of(), "/tugas")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// State, fault and attempts after a server has answered one of its words so.
  private List<String> after(String word, String answer) {
    UUID notice = send(person("tujuan"));
    try (var refusing = new RefusingServer(word, answer)) {
      postman("smtp://localhost:%d?from=netra@contoh.go.id".formatted(refusing.port())).round();
    }
    return List.of(state(notice), fault(notice), String.valueOf(attempts(notice)));
  }

  private static GreenMail server(int port) {
    var setup = new ServerSetup(port == 0 ? free() : port, "localhost", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(20_000);
    return new GreenMail(setup);
  }

  private static int free() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String url() {
    return "smtp://localhost:%d?from=netra@contoh.go.id".formatted(server.getSmtp().getPort());
  }

  private Postman postman(String smtp) {
    return postman(beans.getBean(Outbox.class), smtp);
  }

  private Postman postman(Outbox outbox, String smtp) {
    return new Postman(
        outbox,
        new Smtp(smtp),
        beans.getBeanProvider(Recipients.class),
        beans.getBean(TransactionTemplate.class),
        clock,
        URL);
  }

  private UUID person(String name) {
    UUID person = office.person("Sari Ayu");
    office.in(() ->
        office
            .sql("update organisation.person set email = ? where id = ?")
            .params(name + domain(), person)
            .update());
    return person;
  }

  private UUID send(UUID person) {
    return office.in(() -> notices.send(person, "mail.inbox", List.of("rahasia"), "/tugas"));
  }

  /// What has come for this office: other tests may have left mail of theirs.
  private List<MimeMessage> received() {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> to(mail).endsWith(domain()))
        .toList();
  }

  private static String to(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// No other office has it.
  private String domain() {
    return "@" + office.id() + ".contoh.go.id";
  }

  private List<String> mail(UUID notice) {
    return office.in(() ->
        office
            .sql("select state from platform.mail where id = ?")
            .params(notice)
            .query((row, _) -> row.getString("state"))
            .list());
  }

  private String state(UUID notice) {
    return mail(notice).getFirst();
  }

  private String fault(UUID notice) {
    return office.in(() ->
        office
            .sql("select coalesce(fault, '') as fault from platform.mail where id = ?")
            .params(notice)
            .query((row, _) -> row.getString("fault"))
            .single());
  }

  private int attempts(UUID notice) {
    return office.in(() ->
        office
            .sql("select attempts from platform.mail where id = ?")
            .params(notice)
            .query(Integer.class)
            .single());
  }
}
