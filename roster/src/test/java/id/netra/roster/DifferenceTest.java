package id.netra.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
  private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);

  @TempDir private Path folder;

  /// The list as it stands, in memory.
  private static final class Kept implements Roll {
    private final Map<String, Standing> byNip = new HashMap<>();
    private final Map<String, List<Standing>> byName = new HashMap<>();
    private final List<Standing> all = new ArrayList<>();

    Kept(List<Entry> entries) {
      for (Entry entry : entries) {
        Standing standing = Standing.of("K" + all.size(), entry);
        all.add(standing);
        if (entry.nip() != null) {
          byNip.putIfAbsent(entry.nip(), standing);
        }
        byName.computeIfAbsent(Names.plain(entry.name()), _ -> new ArrayList<>()).add(standing);
      }
    }

    @Override
    public @Nullable Standing withNip(String nip) {
      return byNip.get(nip);
    }

    @Override
    public List<Standing> named(String plainName) {
      return byName.getOrDefault(plainName, List.of());
    }

    @Override
    public void all(Consumer<Standing> taker) {
      all.forEach(taker);
    }
  }

  private static List<Change> between(List<Entry> before, List<Entry> after) throws IOException {
    var changes = new ArrayList<Change>();
    var difference = new Difference(new Kept(before), changes::add, _ -> {});
    for (Entry entry : after) {
      difference.accept(entry);
    }
    difference.end();
    return changes;
  }

  private static Entry entry(@Nullable String nip, String name, @Nullable LocalDate birth) {
    return entry(nip, name, birth, "101", "Guru");
  }

  private static Entry entry(
      @Nullable String nip,
      String name,
      @Nullable LocalDate birth,
      String unit,
      @Nullable String post) {
    return new Entry(
        1, nip, name, Status.PNS, unit, "Dinas " + unit, post, null, "III/a", null, birth, null);
  }

  @Test
  void saysNothingOfThoseWhoStayedAsTheyWere() throws IOException {
    Entry entry = entry("199001012021051001", "Budi", BIRTH);
    assertThat(between(List.of(entry), List.of(entry))).isEmpty();
  }

  @Test
  void tellsWhoCameAndWhoLeft() throws IOException {
    Entry budi = entry("199001012021051001", "Budi", BIRTH);
    Entry siti = entry("199101012021051001", "Siti", BIRTH.plusYears(1));
    assertThat(between(List.of(budi), List.of(siti)))
        .containsExactly(new Change.Joined(siti), new Change.Left(Standing.of("K0", budi)));
  }

  @Test
  void tellsAMoveFromAChange() throws IOException {
    Entry before = entry("199001012021051001", "Budi", BIRTH);
    Entry moved = entry("199001012021051001", "Budi, S.H.", BIRTH, "102", "Guru");
    Entry named = entry("199001012021051001", "Budi, S.H.", BIRTH);
    assertThat(between(List.of(before), List.of(moved)))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Moved.class,
            change ->
                assertThat(change.steps())
                    .containsExactly(
                        new Change.Step(Field.NAME, "Budi", "Budi, S.H."),
                        new Change.Step(Field.UNIT_CODE, "101", "102")));
    assertThat(between(List.of(before), List.of(named)))
        .singleElement()
        .isInstanceOf(Change.Changed.class);
  }

  @Test
  void takesACorrectedNumberForAChange() throws IOException {
    Entry wrong = entry("199001012021051009", "Budi", BIRTH);
    Entry right = entry("199001012021051001", "BUDI", BIRTH);
    assertThat(between(List.of(wrong), List.of(right)))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Changed.class,
            change ->
                assertThat(change.steps()).extracting(Change.Step::field).contains(Field.NIP));
    Entry unknown = entry("199001012021051009", "Budi", null);
    assertThat(between(List.of(unknown), List.of(entry("199001012021051001", "Budi", null))))
        .singleElement()
        .isInstanceOf(Change.Changed.class);
    Entry pppk = entry("199001012019211001", "Budi", BIRTH);
    assertThat(between(List.of(pppk), List.of(right)))
        .singleElement()
        .isInstanceOf(Change.Changed.class);
  }

  @Test
  void keepsTwoOfOneNameApart() throws IOException {
    Entry one = entry("199001012021051001", "Budi", BIRTH);
    Entry other = entry("199202022021051001", "Budi", LocalDate.of(1992, 2, 2));
    assertThat(between(List.of(one), List.of(one, other)))
        .containsExactly(new Change.Joined(other));
    Entry third = entry("199303032021051001", "Budi", LocalDate.of(1993, 3, 3));
    assertThat(between(List.of(one, other), List.of(one, third)))
        .containsExactly(new Change.Joined(third), new Change.Left(Standing.of("K1", other)));
  }

  @Test
  void findsThoseWithoutANumberByNameAndBirthDateOrUnit() throws IOException {
    Entry dated = entry(null, "Budi", BIRTH, "101", "Staf");
    assertThat(between(List.of(dated), List.of(entry(null, "Budi", BIRTH, "102", "Staf"))))
        .singleElement()
        .isInstanceOf(Change.Moved.class);
    Entry undated = entry(null, "Budi", null);
    assertThat(between(List.of(undated), List.of(undated))).isEmpty();
    assertThat(between(List.of(undated), List.of(entry(null, "Budi", null, "102", "Guru"))))
        .hasSize(2);
  }

  @Test
  void neverErasesWhatANewListLeavesEmpty() throws IOException {
    Entry full = entry("199001012021051001", "Budi", BIRTH);
    Entry sparse = entry("199001012021051001", "Budi", null, "101", null);
    assertThat(between(List.of(full), List.of(sparse))).isEmpty();
  }

  @Test
  void findsExactlyWhatChangedInALongList() throws IOException, UnreadableRoster {
    var made = new MadeRoster(20_000, 0, 7, false);
    made.csv(folder.resolve("before.csv"), ',');
    List<Entry> before = Lists.check(folder.resolve("before.csv")).entries();
    var expected = new HashMap<String, Integer>();
    for (int i = 41; i < made.rows.size(); i += 100) {
      while (made.rows.get(i).getFirst().length() < 18) {
        i++;
      }
      List<String> row = made.rows.get(i);
      String kind = List.of("Joined", "Left", "Moved", "Changed").get(i / 100 % 4);
      switch (kind) {
        case "Joined" ->
            made.rows.add(
                i,
                new ArrayList<>(
                    List.of(
                        "19450817197001100%d".formatted(i % 10),
                        "Baru " + Integer.toString(i, 26).replaceAll("\\d", "z"),
                        "NON_ASN",
                        "1",
                        "A",
                        "",
                        "",
                        "",
                        "",
                        "1945-08-17",
                        "")));
        case "Left" -> made.rows.remove(i);
        case "Moved" -> row.set(3, "9999");
        default -> row.set(7, "IV/e");
      }
      expected.merge(kind, 1, Integer::sum);
    }
    made.csv(folder.resolve("after.csv"), ',');
    var found = new HashMap<String, Integer>();
    for (Change change : between(before, Lists.check(folder.resolve("after.csv")).entries())) {
      found.merge(change.getClass().getSimpleName(), 1, Integer::sum);
    }
    assertThat(found).isEqualTo(expected);
  }
}
