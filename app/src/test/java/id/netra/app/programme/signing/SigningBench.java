package id.netra.app.programme.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.programme.Laying;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.SoftToken;
import jakarta.servlet.http.Cookie;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Measures how many pledges are verified and durable each second while fifty sign at once, and how
/// long certificates take; run by `bench/signing.sh`, never by the build.
@SpringBootTest(properties = "netra.limit.forms=1000000000")
@AutoConfigureMockMvc
class SigningBench {
  private static final int SIGNERS = 50;
  private static final int PLEDGES = Integer.getInteger("netra.bench.pledges", 3_000);
  private static final int WARMING = Math.max(1_000, PLEDGES / 4);
  private static final int CERTIFICATES = Integer.getInteger("netra.bench.certificates", 300);

  private final Desk desk;
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
    this.office = Office.found(beans);
    this.desk = new Desk(pages, office);
    this.laying = laying;
    this.certificates = certificates;
    this.making = making;
    this.campaign = Campaign.begin(beans, office, office.person("Petugas Satu"));
  }

  /// An answer that waits to be sent.
  private record Ready(Device device, String proof, Cookie cookie) {}

  @Test
  void measures() throws Exception {
    List<Ready> ready = prepared();
    // The first ones show how fast a machine is that has just begun.
    sign(ready.subList(0, WARMING));
    var times = sign(ready.subList(WARMING, ready.size()));
    times.print();
    certificates();
  }

  /// How long each took, in nanoseconds, and all of them.
  private record Times(List<Long> each, long all, long processor) {
    void print() {
      System.out.printf(
          "signing: %d pledges by %d at once, %.0f a second, median %d ms, p99 %d ms;"
              + " %.1f ms of this process each%n",
          each.size(),
          SIGNERS,
          each.size() / (all / 1e9),
          each.get(each.size() / 2) / 1_000_000,
          each.get(each.size() * 99 / 100) / 1_000_000,
          processor / 1e6 / each.size());
    }
  }

  private Times sign(List<Ready> ready) throws Exception {
    long processor = processor();
    long began = System.nanoTime();
    try (var signers = Executors.newFixedThreadPool(SIGNERS)) {
      List<Callable<Long>> all =
          ready.stream().<Callable<Long>>map(one -> () -> sign(one)).toList();
      List<Future<Long>> done = signers.invokeAll(all);
      long took = System.nanoTime() - began;
      List<Long> each = new ArrayList<>();
      for (Future<Long> one : done) {
        each.add(one.get());
      }
      each.sort(null);
      return new Times(each, took, processor() - processor);
    }
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
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

  private List<Ready> prepared() throws Exception {
    List<Device> devices = new ArrayList<>();
    for (int i = 0; i < WARMING + PLEDGES; i++) {
      devices.add(new Device(desk, office.person("Orang " + i)));
    }
    office.in(() -> laying.sync(campaign.measure()));
    try (var helpers = Executors.newFixedThreadPool(SIGNERS)) {
      List<Callable<Ready>> all =
          devices.stream().<Callable<Ready>>map(one -> () -> prepare(one)).toList();
      List<Ready> ready = new ArrayList<>();
      for (Future<Ready> each : helpers.invokeAll(all)) {
        ready.add(each.get());
      }
      return ready;
    }
  }

  private Ready prepare(Device device) {
    SoftToken token = device.key();
    Device.Asked asked = device.ask(path());
    return new Ready(device, token.prove(asked.challenge()), asked.cookie());
  }

  private long sign(Ready one) {
    long began = System.nanoTime();
    assertThat(one.device().send(path() + "/kunci", one.proof(), one.cookie())).hasStatusOk();
    return System.nanoTime() - began;
  }

  private String path() {
    return "/ikrar/" + campaign.measure();
  }
}
