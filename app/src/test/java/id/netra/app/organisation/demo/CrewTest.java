package id.netra.app.organisation.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.netra.app.organisation.UnitKind;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.roster.Nip;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The invented people and the plans that they fill.
class CrewTest {
  static List<Town> towns() {
    return Towns.all();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void isTheSameEveryTime(Town town) {
    assertThat(crew(town)).isEqualTo(crew(town));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void hasAsManyPeopleAsTheTown(Town town) {
    List<Servant> crew = crew(town);
    assertThat(crew.stream().filter(one -> one.until() == null)).hasSize(town.people());
    Set<UUID> ids = new HashSet<>();
    crew.forEach(one -> ids.add(one.id()));
    assertThat(ids).hasSameSizeAs(crew);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void holdsNobodyBeforeTheyCameNorAfterTheDayOfTheTown(Town town) {
    for (Servant one : crew(town)) {
      assertThat(one.since()).isBefore(town.home()).isAfter(one.birth().plusYears(17));
      assertThat(one.seats())
          .isNotEmpty()
          .allSatisfy(seat -> assertThat(seat.since()).isBefore(town.home()));
      if (one.until() != null) {
        assertThat(one.until()).isAfter(Crew.FOUNDED).isBeforeOrEqualTo(town.home());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("towns")
  void givesEveryUnitOneHead(Town town) {
    Map<UUID, Integer> heads = new HashMap<>();
    crew(town).stream()
        .flatMap(one -> one.seats().stream())
        .filter(Servant.Seat::head)
        .forEach(seat -> heads.merge(seat.unit(), 1, Integer::sum));
    assertThat(heads.values()).allMatch(count -> count == 1);
    assertThat(heads).hasSameSizeAs(Plan.of(town));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void numbersThemSoundlyButForOneInAHundred(Town town) {
    List<String> nips = crew(town).stream().map(Servant::nip).filter(Objects::nonNull).toList();
    double odd = nips.stream().filter(nip -> !Nip.read(nip).isSound()).count();
    assertThat(odd / nips.size()).isLessThan(0.02);
    if (town.people() > 1000) {
      assertThat(odd).isPositive();
      assertThat(new HashSet<>(nips).size()).isLessThan(nips.size());
    }
  }

  @ParameterizedTest
  @MethodSource("towns")
  void leavesMostWithoutAnAddress(Town town) {
    List<Servant> crew = crew(town);
    double without = crew.stream().filter(one -> one.email() == null).count();
    assertThat(without / crew.size()).isCloseTo(0.62, within(0.07));
    assertThat(crew.stream().map(Servant::email).filter(Objects::nonNull))
        .allMatch(email -> email.endsWith(".example"));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void callsNobodyInOfficeByAnOrdinaryName(Town town) {
    List<String> plain =
        Sheet.read("names").stream()
            .filter(line -> line.text("kind").equals("PLAIN"))
            .flatMap(line -> List.of(line.text("names").split(" ", -1)).stream())
            .toList();
    assertThat(crew(town).stream().filter(one -> one.seats().stream().anyMatch(Servant.Seat::head)))
        .allMatch(one -> plain.stream().anyMatch(one.name()::contains));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void knowsTheZoneOfThePlace(Town town) {
    assertThat(town.institution().zone().getRules())
        .isEqualTo(RuleBook.current().zones().of(town.institution().code()).getRules());
  }

  @ParameterizedTest
  @CsvSource({"13.09, 10", "62.11, 8", "13.05, 17", "18.12, 9", "13, 0"})
  void hasTheDistrictsOfThePlace(String code, int districts) {
    assertThat(Plan.of(Towns.ofCode(code).orElseThrow()))
        .filteredOn(unit -> unit.kind() == UnitKind.DISTRICT)
        .hasSize(districts);
  }

  @Test
  void doesWithoutWorkAgreementsBeforeThereWereAny() {
    assertThat(crew(Towns.ofCode("13.05").orElseThrow()))
        .noneMatch(one -> one.status().equals("PPPK"));
  }

  @Test
  void hasWordsForEveryPersona() {
    for (Language language : Language.values()) {
      for (Persona persona : Persona.all()) {
        assertThat(Words.in(language).text("demo.persona." + persona.key())).isNotEmpty();
        assertThat(Words.in(language).text("demo.can." + persona.key())).isNotEmpty();
      }
    }
  }

  private static List<Servant> crew(Town town) {
    return Crew.of(town, Plan.of(town));
  }
}
