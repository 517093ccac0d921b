package id.netra.app.programme;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.letters.Circulars;
import id.netra.app.letters.Published;
import id.netra.app.platform.access.Role;
import id.netra.app.programme.reading.Reading;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A circular as its readers read it, with a question or without.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class ReadingPagesTest {
  private final Desk desk;
  private final Office office;
  private final Plans plans;
  private final Circulars circulars;
  private final Obligations obligations;
  private final Reading reading;
  private final UUID letter;
  private final UUID officer;
  private final UUID reader;
  private final UUID measure;
  private final String plan;
  private final String path;

  ReadingPagesTest(
      ApplicationContext beans, MockMvcTester pages, Measures measures, TestClock clock) {
    clock.set(Instant.parse("2024-10-15T02:42:00Z"));
    circulars = beans.getBean(Circulars.class);
    obligations = beans.getBean(Obligations.class);
    reading = beans.getBean(Reading.class);
    office = Office.found(beans);
    desk = new Desk(pages, office);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    reader = office.person("Ani Pegawai");
    plans = new Plans(beans, office, officer);
    UUID programme = plans.programme("Netral");
    measure =
        plans.add(
            programme,
            MeasureKind.CIRCULAR,
            Subject.PERSON,
            Audience.ALL,
            Deadline.NONE,
            Set.of(EvidenceKind.ACKNOWLEDGEMENT));
    letter = plans.circular();
    office.in(() -> {
      measures.setCircular(measure, letter);
      return null;
    });
    plans.lay(measure);
    path = "/edaran/" + measure;
    plan = "/program/" + programme + "/langkah/" + measure;
  }

  @Test
  void whatWasReadIsTakenDownOnceAndOnlyForTheVersionThatWasShown() {
    assertThat(body(desk.get(reader, path))).contains("Netralitas pegawai", "Isi surat");
    assertThat(body(desk.post(reader, path + "/baca", "versi", "abc")))
        .contains("Surat ini baru saja diganti");
    assertThat(read()).hasStatus(302);
    assertThat(read()).hasStatus(302);
    assertThat(body(desk.get(reader, path))).contains("Anda menyatakan sudah membaca");
    assertThat(acknowledged()).isEqualTo(1);
  }

  @Test
  void aQuestionIsAnsweredBeforeReadingCounts() {
    String form = plan + "/pertanyaan";
    assertThat(body(desk.get(officer, plan))).contains(form);
    assertThat(body(write("Bolehkah menyukai kiriman calon?", "Boleh", "Boleh", "1")))
        .contains("paling sedikit dua pilihan", ">Bolehkah menyukai kiriman calon?</textarea>");
    assertThat(body(write("Bolehkah menyukai kiriman calon?", "Boleh", "", "2")))
        .contains("paling sedikit dua pilihan");
    assertThat(write("Bolehkah menyukai kiriman calon?", "Boleh", "Tidak boleh", "3"))
        .hasStatus(302);
    assertThat(body(desk.get(officer, form))).contains("value=\"Tidak boleh\"");

    assertThat(body(desk.get(reader, path))).contains("Bolehkah menyukai kiriman calon?");
    assertThat(body(read())).contains("Jawab dulu pertanyaan");
    assertThat(body(read("1"))).contains("belum tepat");
    assertThat(acknowledged()).isZero();
    assertThat(read("2")).hasStatus(302);
    assertThat(acknowledged()).isEqualTo(1);
    assertThat(body(desk.get(reader, path))).doesNotContain("Bolehkah menyukai");

    assertThat(desk.post(officer, form, "hapus", "ya")).hasStatus(302);
    assertThat(body(desk.get(officer, form))).doesNotContain("value=\"Boleh\"");
  }

  /// The new version comes between the look at the old one and word of having read it.
  @Test
  void whoReadTheOldVersionWhileTheNewOneCameHasNotReadTheNewOne() throws Exception {
    Published old = office.in(() -> circulars.published(letter).orElseThrow());
    Obligation obligation = office.in(() -> obligations.find(measure, reader).orElseThrow());
    var replaced = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      Future<Integer> publication =
          threads.submit(() ->
              office.in(() -> {
                plans.version(letter, 2);
                int asked = obligations.reopenAll(measure, officer, "NEW_VERSION");
                replaced.countDown();
                await(end);
                return asked;
              }));
      assertThat(replaced.await(30, TimeUnit.SECONDS)).isTrue();
      Future<Outcome> told =
          threads.submit(() -> office.in(() -> reading.acknowledge(obligation, old, reader)));
      assertThatThrownBy(() -> told.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      end.countDown();
      assertThat(publication.get()).isZero();
      assertThat(told.get()).isEqualTo(Outcome.REFUSED);
    } finally {
      end.countDown();
    }
    assertThat(acknowledged()).isZero();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The second field of four stays empty, so the third is the second option.
  private MvcTestResult write(String question, String one, String other, String right) {
    return desk.post(
        officer,
        plan + "/pertanyaan",
        "tanya",
        question,
        "pilihan",
        one,
        "pilihan",
        "",
        "pilihan",
        other,
        "benar",
        right);
  }

  private MvcTestResult read(Object... answer) {
    String shown = body(desk.get(reader, path));
    int at = shown.indexOf("name=\"versi\" value=\"");
    String version = at < 0 ? sha256() : shown.substring(at + 20, at + 84);
    return answer.length == 0
        ? desk.post(reader, path + "/baca", "versi", version)
        : desk.post(reader, path + "/baca", "versi", version, "jawab", answer[0]);
  }

  private String sha256() {
    return office.in(() ->
        office
            .sql("select encode(sha256, 'hex') from letters.circular_version")
            .query(String.class)
            .single());
  }

  private int acknowledged() {
    return office.in(() ->
        office
            .sql("select count(*) from programme.acknowledgement where person_id = ?")
            .params(reader)
            .query(Integer.class)
            .single());
  }
}
