package id.netra.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.support.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/// People found by what somebody remembers of their names.
@SpringBootTest
class PeopleSearchTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

  private final PeopleSearch search;
  private final Units units;
  private final Office office;
  private final UUID east;

  PeopleSearchTest(ApplicationContext beans, PeopleSearch search, Units units) {
    this.search = search;
    this.units = units;
    office = Office.found(beans);
    east = office.unit("Dinas Timur", office.root());
    office.person("Dr. Hj. Siti Nurjanah, S.Pd., M.Si.", east);
    office.person("Siti Nurjanah Cahyani");
    office.person("Moh. Djoko Soetrisno, S.Sos.");
  }

  @Test
  void slipsSpellingsAndTitlesDoNotMatter() {
    for (String typed :
        List.of(
            "siti nurjanah",
            "SITI NURJANA",
            "nurjannah siti",
            "citi nurjanha",
            "siti noerdjanah",
            "Prof. Dr. Siti Nurjanah, S.H.")) {
      assertThat(found(typed, office.root()))
          .as(typed)
          .contains("Dr. Hj. Siti Nurjanah, S.Pd., M.Si.");
    }
    for (String typed : List.of("joko sutrisno", "muhammad joko", "djoko soetrisna")) {
      assertThat(found(typed, office.root())).as(typed).contains("Moh. Djoko Soetrisno, S.Sos.");
    }
  }

  @Test
  void whoeverIsCalledJustThatComesFirst() {
    assertThat(found("siti nurjanah", office.root()).getFirst()).startsWith("Dr. Hj.");
  }

  @Test
  void findsThoseOfThePartOnlyHoweverManyThereAreElsewhere() {
    for (int i = 0; i < 30; i++) {
      office.person("Siti Nurjanah");
    }
    assertThat(found("siti nurjanah", east)).containsExactly("Dr. Hj. Siti Nurjanah, S.Pd., M.Si.");
  }

  @Test
  void whoHasNoPostIsFoundInTheWholeAndWhoLeftIsNot() {
    UUID person = office.person("Wira Tanpajabatan", east);
    office.in(() ->
        office
            .sql("delete from organisation.assignment where person_id = ?")
            .params(person)
            .update());
    assertThat(found("wira tanpajabatan", office.root())).hasSize(1);
    assertThat(found("wira tanpajabatan", east)).isEmpty();
    office.in(() ->
        office
            .sql("update organisation.employment set until = '2024-01-01' where person_id = ?")
            .params(person)
            .update());
    assertThat(found("wira tanpajabatan", office.root())).isEmpty();
  }

  private List<String> found(String typed, UUID top) {
    return office.in(() ->
        search.find(typed, units.on(DAY).part(Set.of(top)), DAY, 10).stream()
            .map(PeopleSearch.Hit::name)
            .toList());
  }
}
