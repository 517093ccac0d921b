package id.netra.app.letters.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/// Running numbers, taken by many at once.
@SpringBootTest
class NumbersTest {
  private static final int TAKERS = 50;

  private final Numbers numbers;
  private final Drafting drafting;
  private final Office office;
  private final UUID officer;

  NumbersTest(ApplicationContext beans, Numbers numbers, Drafting drafting) {
    this.numbers = numbers;
    this.drafting = drafting;
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
  }

  @Test
  void fiftyAtOnceGetFiftyNumbers() throws Exception {
    List<UUID> letters = IntStream.range(0, TAKERS).mapToObj(_ -> draft()).toList();
    List<Callable<Integer>> takers = new ArrayList<>();
    for (UUID letter : letters) {
      takers.add(() -> office.in(() -> numbers.next(2024, letter, officer)).getAsInt());
    }
    assertThat(new TreeSet<>(atOnce(takers)))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, TAKERS).boxed().toList());
  }

  @Test
  void oneNumberWantedByFiftyGoesToOne() throws Exception {
    List<UUID> letters = IntStream.range(0, TAKERS).mapToObj(_ -> draft()).toList();
    assertThat(numbersOf(2025, 7, 7, "RESERVED")).isEmpty();
    List<Callable<Boolean>> takers = new ArrayList<>();
    for (UUID letter : letters) {
      takers.add(() -> office.in(() -> numbers.take(2025, 7, letter, officer)));
    }
    assertThat(atOnce(takers).stream().filter(Boolean::booleanValue)).hasSize(1);
  }

  @Test
  void lettersHereAndOutsideNeverCollide() throws Exception {
    List<Callable<Boolean>> takers = new ArrayList<>();
    for (int i = 0; i < TAKERS; i++) {
      int running = i + 1;
      UUID letter = draft();
      takers.add(() -> office.in(() -> numbers.next(2026, letter, officer)).isPresent());
      takers.add(() -> numbersOf(2026, running, running, "OUTSIDE").isEmpty());
    }
    long got = atOnce(takers).stream().filter(Boolean::booleanValue).count();
    long rows =
        office.in(() ->
            office
                .sql("select count(*) from letters.number where year = 2026")
                .query(Long.class)
                .single());
    assertThat(rows).isEqualTo(got).isGreaterThanOrEqualTo(TAKERS);
  }

  @Test
  void aRangeIsEnteredWholeOrNotAtAll() {
    assertThat(numbersOf(2023, 5, 5, "OUTSIDE")).isEmpty();
    assertThat(numbersOf(2023, 1, 10, "RESERVED")).hasValue(5);
    assertThat(office.in(() -> numbers.page(2023, 0))).hasSize(1);
    assertThat(numbersOf(2023, 6, 8, "RESERVED")).isEmpty();
    office.in(() -> {
      numbers.free(2023, 7);
      numbers.free(2023, 5);
      return true;
    });
    assertThat(office.in(() -> numbers.page(2023, 0)))
        .extracting(Numbers.Taken::running)
        .containsExactly(8, 6);
  }

  @Test
  @Timeout(30)
  void endsWhereNumbersEnd() {
    assertThat(numbersOf(2032, 999_998, 999_998, "OUTSIDE")).isEmpty();
    UUID last = draft();
    assertThat(office.in(() -> numbers.next(2032, last, officer))).hasValue(999_999);
    UUID none = draft();
    assertThat(office.in(() -> numbers.next(2032, none, officer))).isEmpty();
    assertThat(office.in(() -> numbers.take(2032, 7, none, officer))).isTrue();
    office.in(() -> {
      numbers.free(2032, 7);
      numbers.free(2032, 999_998);
      return true;
    });
    assertThat(office.in(() -> numbers.page(2032, 0)))
        .extracting(Numbers.Taken::running)
        .containsExactly(999_999, 7);
  }

  @Test
  void yearsAndInstitutionsCountForThemselves() {
    UUID first = draft();
    UUID second = draft();
    assertThat(office.in(() -> numbers.next(2030, first, officer))).hasValue(1);
    assertThat(office.in(() -> numbers.next(2031, second, officer))).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({
    "{kode}/{urut}/{unit}/{bulan}/{tahun}, true, 100.3.4.2/12/BKPSDM-MPP/IX/2024",
    "No. {urut} Tahun {tahun}, true, No. 12 Tahun 2024",
    "{urut}/{unit}, false, 12/BKPSDM-MPP",
    "{tahun}, false, 2024",
    "{urut}/{tahun}/{salah}, false, 12/2024/{salah}"
  })
  void writesNumbersByThePattern(String pattern, boolean usable, String written) {
    var wanted = new NumberPattern(pattern, "100.3.4.2", "BKPSDM-MPP");
    assertThat(wanted.isUsable()).isEqualTo(usable);
    assertThat(wanted.write(12, LocalDate.of(2024, 9, 12))).isEqualTo(written);
  }

  private OptionalInt numbersOf(int year, int first, int last, String use) {
    return id.netra.app.platform.access.Tenancy.in(
        office.id(), () -> numbers.enter(year, first, last, use, "", officer));
  }

  private UUID draft() {
    return office.in(() ->
        drafting.start(LetterTemplates.content("netralitas", "Kop"), "Perihal", null, officer));
  }

  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    List<T> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      for (Future<T> answer : threads.invokeAll(work)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
