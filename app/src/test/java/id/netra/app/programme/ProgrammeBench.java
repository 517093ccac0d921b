package id.netra.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Measures laying and the pages that count, with as many people as a large regency has; run by
/// `bench/programme.sh`, never by the build.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class ProgrammeBench {
  private static final int PEOPLE = Integer.getInteger("netra.bench.people", 10_000);
  private static final int UNITS = 300;
  private static final int MEASURES = 5;
  private static final int ROUNDS = 11;

  private final Desk desk;
  private final Coverage coverage;
  private final Office office;
  private final Plans plans;
  private final UUID officer;

  ProgrammeBench(ApplicationContext beans, MockMvcTester pages, Coverage coverage) {
    this.coverage = coverage;
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    desk = new Desk(pages, office);
    plans = new Plans(beans, office, officer);
  }

  @Test
  void measures() {
    fill();
    UUID programme = plans.programme("Netral");
    for (int i = 0; i < MEASURES; i++) {
      UUID measure = plans.pledge(programme, Audience.ALL, Plans.DUE);
      long began = System.nanoTime();
      int laid = plans.lay(measure).laid();
      say("laying %,d obligations".formatted(laid), began);
      began = System.nanoTime();
      plans.sync(measure);
      say("following them", began);
      meetHalf(measure);
    }
    UUID employee =
        office.in(() ->
            office
                .sql("select id from organisation.person where name = 'Orang 7'")
                .query((row, _) -> (UUID) row.getObject("id"))
                .single());
    median(
        "coverage, %,d people × %d measures".formatted(PEOPLE, MEASURES),
        () -> assertThat(office.in(() -> coverage.of(programme)).measures()).hasSize(MEASURES));
    median(
        "page of coverage",
        () -> Desk.body(desk.get(officer, "/program/" + programme + "/cakupan")));
    median("tasks of an employee", () -> Desk.body(desk.get(employee, "/tugas")));
  }

  private void fill() {
    List<UUID> units = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      units.add(office.unit("Unit " + i, i < 30 ? office.root() : units.get(i % 30)));
    }
    office.in(() -> {
      office
          .sql(
              """
              insert into organisation.person (institution_id, id, name, plain_name)
              select ?, gen_random_uuid(), 'Orang ' || n, 'orang ' || n from generate_series(1, ?) n
              """)
          .params(office.id(), PEOPLE)
          .update();
      office
          .sql(
              """
              insert into organisation.employment (institution_id, id, person_id, status, since)
              select institution_id, gen_random_uuid(), id, 'PNS', '2020-01-01' from organisation.person
              where name like 'Orang %'
              """)
          .update();
      return office
          .sql(
              """
              insert into organisation.assignment (institution_id, id, person_id, unit_id, post, since)
              select institution_id, gen_random_uuid(), id, (cast(? as uuid[]))[1 + abs(hashtext(name) % ?)],
                'Analis', '2020-01-01' from organisation.person where name like 'Orang %'
              """)
          .params(units.toArray(UUID[]::new), UNITS)
          .update();
    });
  }

  private void meetHalf(UUID measure) {
    office.in(() ->
        office
            .sql(
                """
                update programme.obligation set state = 'MET' where measure_id = ?
                  and hashtext(subject_id::text) % 2 = 0
                """)
            .params(measure)
            .update());
  }

  private static void median(String what, Runnable work) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long began = System.nanoTime();
      work.run();
      times.add(System.nanoTime() - began);
    }
    Collections.sort(times);
    System.out.printf(
        "%-50s %6.0f ms (slowest %.0f)%n",
        what, times.get(ROUNDS / 2) / 1e6, times.getLast() / 1e6);
  }

  private static void say(String what, long began) {
    System.out.printf("%-50s %6.0f ms%n", what, (System.nanoTime() - began) / 1e6);
  }
}
