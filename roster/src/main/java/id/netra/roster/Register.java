package id.netra.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What only the whole file can tell, gathered in the first reading: who holds a number, who bears
/// a name, what a unit is called, who is whose superior.
final class Register {
  /// So many wrong numbers are remembered to recognise them in those of superiors.
  private static final int MOST_WRONG = 2_000;

  private static final int SHORTEST_CUT = 12;

  private final LongMap holders = new LongMap();
  private final LongMap bearers = new LongMap();
  private final LongMap unreadable = new LongMap();
  private final Units units = new Units();
  private final List<String> wrong = new ArrayList<>();
  private final Set<String> unstated = new HashSet<>();
  private final LongMap misnumbered = new LongMap();
  private long[] superiors = new long[1 << 10];
  private final BitSet doubted = new BitSet();
  private BitSet circling = new BitSet();
  private int last;
  private int sound;
  private int endInNothing;

  /// Takes note of a row; of one that cannot be read, of its number alone. Always true: there is
  /// never enough.
  boolean add(Person person) {
    int number = person.row().number();
    Nip nip = person.nip();
    if (person.row().fault() != null) {
      if (!nip.isAbsent()) {
        unreadable.put(LongMap.key(nip.text()), number);
      }
      return true;
    }
    last = number;
    makeRoom(number);
    doubted.set(number, person.contradictsItself());
    if (!nip.isAbsent()) {
      claim(holders, LongMap.key(nip.text()), number);
      note(person, nip);
    }
    if (!person.superior().isAbsent()) {
      superiors[number] = LongMap.key(person.superior().text());
    }
    long key = nameKey(person);
    if (key != 0) {
      claim(bearers, key, number);
    }
    units.add(person.row());
    return true;
  }

  private void makeRoom(int number) {
    if (number >= superiors.length) {
      int more = Math.max(number + 1, superiors.length * 2);
      superiors = Arrays.copyOf(superiors, more);
    }
  }

  /// The first row has it, unless that contradicts itself and a later one does not.
  private void claim(LongMap who, long key, int number) {
    int first = who.get(key);
    if (first == 0 || (doubted.get(first) && !doubted.get(number))) {
      who.put(key, number);
    }
  }

  private void note(Person person, Nip nip) {
    sound += nip.isSound() ? 1 : 0;
    endInNothing += nip.endsInNothing() ? 1 : 0;
    LocalDate birth = person.birth();
    if (birth != null && (nip.fault() != null || person.contradictsItself())) {
      misnumbered.put(unitKey(person.row(), birth), person.row().number());
    }
    if (nip.fault() != null && wrong.size() < MOST_WRONG) {
      wrong.add(nip.text());
    }
    if (birth != null && person.contradictsItself()) {
      unreadable.put(LongMap.key(nip.bornOn(birth)), person.row().number());
    }
    if (person.hasOtherKindOfNumber()) {
      unstated.add(Nip.unstated(nip.text()));
    }
  }

  private static long unitKey(Row row, LocalDate birth) {
    return LongMap.key(row.get(Field.UNIT_CODE) + row.get(Field.UNIT_NAME) + birth);
  }

  private static long nameKey(Person person) {
    if (person.born() == null || person.name().isEmpty()) {
      return 0;
    }
    return LongMap.key(Names.plain(person.name()) + person.born());
  }

  /// To be called once when all rows are noted.
  void close() {
    units.close();
    int[] above = new int[last + 1];
    for (int i = 0; i <= last; i++) {
      above[i] = superiors[i] == 0 ? 0 : holders.get(superiors[i]);
    }
    circling = Circles.in(above);
  }

  /// The row that holds the person's number, if it is another; else 0.
  int holderOtherThan(Person person) {
    int holder = holders.get(LongMap.key(person.nip().text()));
    return holder == person.row().number() ? 0 : holder;
  }

  /// The row of the same name and birth date, if it is another; else 0.
  int bearerOtherThan(Person person) {
    long key = nameKey(person);
    int bearer = key == 0 ? 0 : bearers.get(key);
    return bearer == person.row().number() ? 0 : bearer;
  }

  /// True if somebody in the file has the superior's number, or plainly should have it: a row that
  /// cannot be read, that differs by a slip, or of the same unit and birth date with a number that
  /// is wrong.
  boolean knowsSuperior(Person person) {
    Nip superior = person.superior();
    long key = LongMap.key(superior.text());
    LocalDate birth = superior.birth();
    return holders.get(key) != 0
        || (birth != null && misnumbered.get(unitKey(person.row(), birth)) != 0)
        || unreadable.get(key) != 0
        || unstated.contains(Nip.unstated(superior.text()))
        || wrong.stream().anyMatch(number -> isMeant(number, superior.text()));
  }

  private static boolean isMeant(String wrong, String superior) {
    return Near.isOneSlip(wrong, superior)
        || (wrong.length() >= SHORTEST_CUT && superior.startsWith(wrong));
  }

  boolean circles(int row) {
    return circling.get(row);
  }

  /// What the unit of the row is called elsewhere, if it is called otherwise; null if not.
  @Nullable String otherUnitName(Row row) {
    return units.otherName(row);
  }

  /// True if so many numbers end in 000 that a spreadsheet must have rounded them.
  boolean lostDigits() {
    return endInNothing > 2 && endInNothing * 20L > sound;
  }
}
