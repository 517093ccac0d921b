package id.netra.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.organisation.UnitChanges.Refused;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.support.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

/// Changes of units with people in them, in a real database.
@SpringBootTest
class UnitChangesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

  private final UnitChanges changes;
  private final Units units;
  private final Posts posts;
  private final Office office;
  private final SignedIn officer;
  private final UUID east;
  private final UUID west;

  UnitChangesTest(ApplicationContext beans, UnitChanges changes, Units units, Posts posts) {
    this.changes = changes;
    this.units = units;
    this.posts = posts;
    office = Office.found(beans);
    officer = office.reader(office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER));
    east = office.unit("Dinas Timur", office.root());
    west = office.unit("Dinas Barat", office.root());
  }

  @Test
  void mergesPeopleOfTodayAndOfLater() {
    UUID school = office.unit("Sekolah", east);
    UUID here = office.person("Ani Kini", east);
    UUID later = office.person("Budi Nanti", west);
    give(later, east, DAY.plusDays(30));
    UnitChange merge = new UnitChange.Merge(east, west, DAY, "SK 1");
    var preview = office.in(() -> changes.preview(merge));
    assertThat(preview.refusal()).isNull();
    assertThat(preview.people()).isEqualTo(2);
    assertThat(preview.moved()).isEqualTo(1);
    String before = digest();
    apply(merge);
    assertThat(tree(DAY).find(east)).isNull();
    assertThat(tree(DAY.minusDays(1)).find(east)).isNotNull();
    assertThat(tree(DAY).path(school)).extracting(Unit::id).contains(west);
    assertThat(office.in(() -> posts.of(here)))
        .extracting(Assignment::unit)
        .containsExactly(west, east);
    assertThat(office.in(() -> posts.of(later))).extracting(Assignment::unit).containsOnly(west);
    UUID last = office.in(() -> changes.last().orElseThrow().id());
    office.in(() -> {
      changes.takeBack(last, officer);
      return true;
    });
    assertThat(digest()).isEqualTo(before);
    assertThat(office.in(changes::last)).isEmpty();
  }

  @Test
  void takesNothingBackOnWhichSomethingStands() {
    UUID person = office.person("Ani Kini", east);
    apply(new UnitChange.Merge(east, west, DAY, null));
    UUID last = office.in(() -> changes.last().orElseThrow().id());
    Assignment post = office.in(() -> posts.of(person)).getFirst();
    office.in(() -> posts.end(person, post.id(), DAY.plusDays(3)));
    assertThatThrownBy(() ->
            office.in(() -> {
              changes.takeBack(last, officer);
              return true;
            }))
        .isInstanceOf(Refused.class);
    UnitChange open = open("Bidang Baru", west);
    apply(open);
    office.person("Cici Baru", open.unit());
    UUID opened = office.in(() -> changes.last().orElseThrow().id());
    assertThatThrownBy(() ->
            office.in(() -> {
              changes.takeBack(opened, officer);
              return true;
            }))
        .isInstanceOf(Refused.class);
  }

  @Test
  void closesNoUnitForWhichSomebodyIsNamed() {
    UUID person = office.person("Budi Nanti", west);
    give(person, east, DAY.plusDays(30));
    UnitChange close = new UnitChange.Close(east, DAY, null);
    assertThat(office.in(() -> changes.preview(close)).refusal()).isEqualTo(Refusal.NOT_EMPTY);
    assertThatThrownBy(() -> apply(close)).isInstanceOf(Refused.class);
  }

  @Test
  void theDatabaseItselfLetsNobodyWorkInAClosedUnit() {
    apply(new UnitChange.Close(east, DAY, null));
    UUID person = office.person("Ani Kini", west);
    assertThatThrownBy(() -> give(person, east, DAY.minusDays(3)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  /// Changes by chance with people by chance, some taken back at once: on every day on which
  /// anything changes the units are one tree, and everybody is in one of them.
  @Test
  void everySequenceOfChangesLeavesOneTreeWithEverybodyInIt() {
    var chance = new Random(20_241_015);
    List<UUID> known = new ArrayList<>(List.of(office.root(), east, west));
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      people.add(office.person("Orang Ke" + i, known.get(i % 3)));
    }
    int accepted = 0;
    for (int i = 0; i < 150; i++) {
      LocalDate day = Office.FOUNDED.plusDays(1 + chance.nextInt(2500));
      UnitChange change = UnitChancer.change(chance, known, day, i);
      String before = digest();
      try {
        apply(change);
        accepted++;
        checkAll();
        if (chance.nextInt(4) == 0) {
          UUID last = office.in(() -> changes.last().orElseThrow().id());
          office.in(() -> {
            changes.takeBack(last, officer);
            return true;
          });
          assertThat(digest()).as(change.toString()).isEqualTo(before);
        } else {
          known.add(change.unit());
        }
      } catch (Refused refused) {
        assertThat(digest()).isEqualTo(before);
      }
      moveSomebody(chance, people, known, day);
    }
    checkAll();
    assertThat(accepted).isGreaterThan(20);
  }

  private void moveSomebody(Random chance, List<UUID> people, List<UUID> known, LocalDate day) {
    try {
      give(people.get(chance.nextInt(people.size())), known.get(chance.nextInt(known.size())), day);
    } catch (DataIntegrityViolationException closedThen) {
      // The unit is closed on that day or later, and the database said so.
      assertThat(closedThen).hasMessageContaining("closed");
    }
  }

  private void checkAll() {
    List<LocalDate> days =
        office.in(() ->
            office
                .sql(
                    """
                    select opened as day from organisation.unit
                    union select closed from organisation.unit where closed is not null
                    union select since from organisation.unit_state
                    union select until from organisation.unit_state where until is not null
                    union select date '9000-01-01' order by 1
                    """)
                .query(LocalDate.class)
                .list());
    for (LocalDate day : days) {
      UnitTree tree = tree(day);
      long open =
          count(
              "select count(*) from organisation.unit"
                  + " where opened <= ? and (closed is null or closed > ?)",
              day,
              day);
      assertThat((long) tree.all().size()).as("one tree on " + day).isEqualTo(open);
    }
    long stray =
        count(
            """
            select count(*) from organisation.assignment a join organisation.unit u on u.id = a.unit_id
            where u.closed is not null and (a.until is null or a.until > u.closed)
            """);
    assertThat(stray).isZero();
  }

  private long count(String sql, Object... details) {
    return office.in(() -> office.sql(sql).params(details).query(Long.class).single());
  }

  private String digest() {
    return office.in(() ->
        office
            .sql(
                """
                select md5(concat(
                  (select string_agg(t::text, ',' order by t::text) from organisation.unit t), '|',
                  (select string_agg(t::text, ',' order by t::text) from organisation.unit_state t), '|',
                  (select string_agg(t::text, ',' order by t::text) from organisation.unit_succession t), '|',
                  (select string_agg(t::text, ',' order by t::text) from organisation.assignment t)))
                """)
            .query(String.class)
            .single());
  }

  private UnitTree tree(LocalDate day) {
    return office.in(() -> units.on(day));
  }

  private void give(UUID person, UUID unit, LocalDate since) {
    office.in(
        () -> posts.give(person, new Posts.Told(unit, "Analis", "PLT", false, since, null, null)));
  }

  private UnitChange open(String name, UUID parent) {
    return new UnitChange.Open(UUID.randomUUID(), name, name, UnitKind.TECHNICAL_UNIT, parent, DAY);
  }

  private void apply(UnitChange change) {
    office.in(() -> {
      changes.apply(change, officer);
      return true;
    });
  }
}
