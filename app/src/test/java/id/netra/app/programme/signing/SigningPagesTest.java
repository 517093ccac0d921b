package id.netra.app.programme.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.netra.app.programme.Laying;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.SoftToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// How people sign by themselves.
@SpringBootTest(properties = "netra.limit.forms=1000000")
@AutoConfigureMockMvc
class SigningPagesTest {
  private static final Path VERIFIER = Path.of("../docs/verify/pledge.py").toAbsolutePath();

  private final MockMvcTester pages;
  private final Desk desk;
  private final Office office;
  private final Campaign campaign;
  private final Laying laying;
  private UUID person = new UUID(0, 0);
  private String path = "";

  SigningPagesTest(MockMvcTester pages, ApplicationContext beans) {
    this.pages = pages;
    this.office = Office.found(beans);
    this.desk = new Desk(pages, office);
    this.laying = beans.getBean(Laying.class);
    this.campaign = Campaign.begin(beans, office, office.person("Petugas Satu"));
  }

  @BeforeEach
  void newPerson() {
    person = office.person("Ratri \"Tri\" Kusumawardhani, S.Pd.");
    path = "/ikrar/" + campaign.measure();
    assertThat(desk.get(person, path)).hasStatus(404);
    office.in(() -> laying.sync(campaign.measure()));
  }

  @Test
  void theTextStandsOnThePageToTheLetter() {
    String page = Desk.body(desk.get(person, path));
    assertThat(page)
        .contains("Menjaga netralitas.")
        .contains("Menolak \"politik\" uang &amp; pemberian.")
        .contains(campaign.text().digest())
        .contains("tidak tersertifikasi");
  }

  @Test
  void aKeySignsOnceAndTheSignatureIsProvenWithoutNetra(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(
        run("python3", "-c", "import cryptography") == 0, "python3-cryptography is not there");
    SoftToken token = device(person).key();
    Device.Asked asked = fresh();
    String proof = token.prove(asked.challenge());
    MvcTestResult signed = answer(proof, asked);
    assertThat(signed).hasStatusOk();
    assertThat(campaign.standing(person)).isEqualTo(new Campaign.Standing("MET", 1, 1, 1));

    // The same answer again, and a new one after it: nothing is kept twice.
    assertThat(answer(proof, asked)).hasStatus(400);
    Device.Asked again = fresh();
    assertThat(answer(token.prove(again.challenge()), again)).hasStatusOk();
    assertThat(campaign.standing(person)).isEqualTo(new Campaign.Standing("MET", 1, 1, 1));

    Path file = folder.resolve("bukti.json");
    Files.writeString(file, Desk.body(desk.get(person, path + "/bukti.json")));
    assertThat(verify(file, "http://localhost")).isZero();
    assertThat(verify(file, "https://netra.example")).isEqualTo(1);
    String whole = Files.readString(file);
    for (String part : new String[] {"\"signature\":\"", "\"clientData\":\"", "Menjaga", "nonce"}) {
      int at = whole.indexOf(part) + part.length() + 3;
      char other = whole.charAt(at) == 'A' ? 'B' : 'A';
      Files.writeString(file, whole.substring(0, at) + other + whole.substring(at + 1));
      assertThat(verify(file, "http://localhost")).as(part).isEqualTo(1);
    }
  }

  @Test
  void aKeyOfAnotherPersonAnotherSiteOrWithoutItsHolderSignsNothing() {
    SoftToken own = device(person).key();
    UUID other = office.person("Orang Lain");
    SoftToken others = device(other).key();
    for (String proof :
        new String[] {
          others.prove(fresh().challenge()),
          own.from("https://netra.example").prove(fresh().challenge()),
          own.good().withoutAsking().prove(fresh().challenge()),
          own.good().prove("A".repeat(43)),
          "{}",
          ""
        }) {
      Device.Asked asked = fresh();
      assertThat(answer(proof, asked)).hasStatus(400);
    }
    assertThat(campaign.standing(person)).isEqualTo(new Campaign.Standing("OPEN", 0, 0, 0));
  }

  @Test
  void whoHasNoCodeIsToldHowToGetOne() {
    assertThat(Desk.body(desk.get(person, path))).contains("tambahkan dulu kunci sandi");
    MvcTestResult result =
        desk.post(
            person,
            path + "/kode",
            "baca",
            "1",
            "naskah",
            campaign.text().digest(),
            "sandi",
            "x",
            "kode",
            "000000");
    assertThat(Desk.body(result)).contains("tambahkan dulu kunci sandi");
    assertThat(campaign.standing(person).state()).isEqualTo("OPEN");
  }

  @Test
  void aTextThatWasNotShownOrNotReadIsNotSigned() {
    assertThat(Desk.body(desk.post(person, path + "/kode", "naskah", campaign.text().digest())))
        .contains("Beri tanda bahwa Anda sudah membaca");
    assertThat(Desk.body(desk.post(person, path + "/kode", "naskah", "00", "baca", "1")))
        .contains("Naskahnya baru saja diganti");
  }

  @Test
  void whoCannotSignSaysWhyAndCanSignLater() {
    assertThat(Desk.body(desk.post(person, path + "/alasan", "alasan", " ")))
        .contains("Tulis pertanyaan atau keberatan");
    assertThat(desk.post(person, path + "/alasan", "alasan", "Saya ingin bertanya dulu."))
        .hasStatus(302);
    assertThat(campaign.standing(person).state()).isEqualTo("DECLINED");
    assertThat(Desk.body(desk.get(person, path)))
        .contains("Anda tetap dapat menandatangani", "Di kertas")
        .doesNotContain(path + "/alasan");
    SoftToken token = device(person).key();
    Device.Asked asked = fresh();
    assertThat(answer(token.prove(asked.challenge()), asked)).hasStatusOk();
    assertThat(campaign.standing(person).state()).isEqualTo("MET");
  }

  @Test
  void theCertificateIsMadeOnceAndAnybodyChecksIt() throws IOException {
    SoftToken token = device(person).key();
    Device.Asked asked = fresh();
    answer(token.prove(asked.challenge()), asked);
    byte[] first = bytes(desk.get(person, path + "/sertifikat.pdf"));
    assertThat(first).startsWith('%', 'P', 'D', 'F');
    assertThat(bytes(desk.get(person, path + "/sertifikat.pdf"))).isEqualTo(first);
    String code =
        office.in(() ->
            office
                .sql("select code from programme.signature where person_id = ?")
                .params(person)
                .query(String.class)
                .single());
    MvcTestResult page = pages.get().uri("/v/" + code.toLowerCase(Locale.ROOT)).exchange();
    assertThat(Desk.body(page))
        .contains("Sertifikat ini tercatat")
        .contains("Ratri T. K.")
        .doesNotContain("Kusumawardhani");
    assertThat(Desk.body(pages.get().uri("/v/0000000000000000").exchange()))
        .contains("tidak ada di catatan");
    UUID stranger = office.person("Belum Tanda");
    assertThat(desk.get(stranger, path + "/sertifikat.pdf")).hasStatus(404);
  }

  private static int verify(Path file, String origin) throws IOException, InterruptedException {
    return run("python3", VERIFIER.toString(), file.toString(), origin);
  }

  private static int run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private Device device(UUID holder) {
    return new Device(desk, holder);
  }

  private Device.Asked fresh() {
    return device(person).ask(path);
  }

  private MvcTestResult answer(String proof, Device.Asked asked) {
    return device(person).send(path + "/kunci", proof, asked.cookie());
  }

  private static byte[] bytes(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsByteArray();
  }
}
