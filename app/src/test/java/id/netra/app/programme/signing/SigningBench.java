package id.netra.app.programme.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Tenancy;
import id.netra.app.programme.Laying;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.SoftToken;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Measures how many pledges are verified and durable each second while fifty sign at once, and how
/// long certificates take; run by `bench/signing.sh`, never by the build.
@SpringBootTest(properties = "netra.limit.forms=1000000000")
@AutoConfigureMockMvc
class SigningBench {
  private static final int SIGNERS = 50;
  private static final int PLEDGES = Integer.getInteger("netra.bench.pledges", 3_000);
  private static final int CERTIFICATES = Integer.getInteger("netra.bench.certificates", 300);

  private final MockMvcTester pages;
  private final Office office;
  private final Campaign campaign;
  private final Laying laying;
  private final Certificates certificates;
  private final CertificateMaking making;

  SigningBench(
      MockMvcTester pages,
      ApplicationContext beans,
      Laying laying,
      Certificates certificates,
      CertificateMaking making) {
    this.pages = pages;
    this.office = Office.found(beans);
    this.laying = laying;
    this.certificates = certificates;
    this.making = making;
    this.campaign = Campaign.begin(beans, office, office.person("Petugas Satu"));
  }

  private record Asked(String challenge, String handle, Cookie cookie) {}

  /// An answer that waits to be sent.
  private record Ready(UUID person, String proof, Cookie cookie) {}

  @Test
  void measures() throws Exception {
    List<Ready> ready = prepared();
    List<Long> times = Collections.synchronizedList(new ArrayList<>());
    long began = System.nanoTime();
    try (var signers = Executors.newFixedThreadPool(SIGNERS)) {
      List<Callable<Void>> all =
          ready.stream().<Callable<Void>>map(one -> () -> sign(one, times)).toList();
      for (Future<Void> each : signers.invokeAll(all)) {
        each.get();
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    Collections.sort(times);
    System.out.printf(
        "signing: %d pledges by %d at once, %.0f a second, median %d ms, p99 %d ms%n",
        PLEDGES,
        SIGNERS,
        PLEDGES / seconds,
        times.get(PLEDGES / 2) / 1_000_000,
        times.get(PLEDGES * 99 / 100) / 1_000_000);
    certificates();
  }

  private void certificates() {
    List<UUID> waiting =
        Tenancy.in(
            office.id(),
            () ->
                certificates.waiting(null, CERTIFICATES).stream()
                    .map(Certificates.Waiting::evidence)
                    .toList());
    long began = System.nanoTime();
    Tenancy.run(
        office.id(), () -> waiting.forEach(one -> making.make(one, "https://netra.example")));
    System.out.printf(
        "certificates: %d on one thread, %.1f ms each%n",
        waiting.size(), (System.nanoTime() - began) / 1e6 / waiting.size());
  }

  private List<Ready> prepared() {
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < PLEDGES; i++) {
      people.add(office.person("Orang " + i));
    }
    office.in(() -> laying.sync(campaign.measure()));
    List<Ready> ready = new ArrayList<>();
    for (UUID person : people) {
      var token = new SoftToken();
      Asked made = asked(post(person, "/akun/kunci/tantangan", "", null));
      post(person, "/akun/kunci", token.make(made.challenge(), made.handle()), made.cookie());
      Asked asked = asked(post(person, path() + "/tantangan", "", null));
      ready.add(new Ready(person, token.prove(asked.challenge()), asked.cookie()));
    }
    return ready;
  }

  private @Nullable Void sign(Ready one, List<Long> times) {
    long began = System.nanoTime();
    assertThat(post(one.person(), path() + "/kunci", one.proof(), one.cookie())).hasStatusOk();
    times.add(System.nanoTime() - began);
    return null;
  }

  private String path() {
    return "/ikrar/" + campaign.measure();
  }

  private MvcTestResult post(UUID sender, String to, String json, @Nullable Cookie cookie) {
    var request =
        pages
            .post()
            .uri(to)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json)
            .with(csrf())
            .with(office.as(sender));
    return (cookie == null ? request : request.cookie(cookie)).exchange();
  }

  private static Asked asked(MvcTestResult result) {
    String text = Desk.body(result);
    Matcher handle = Pattern.compile("\"id\":\"([\\w-]{43})\"").matcher(text);
    Matcher challenge = Pattern.compile("\"challenge\":\"([\\w-]{43})\"").matcher(text);
    assertThat(challenge.find()).as(text).isTrue();
    return new Asked(
        challenge.group(1),
        handle.find() ? handle.group(1) : "",
        Objects.requireNonNull(result.getResponse().getCookie("netra-challenge")));
  }
}
