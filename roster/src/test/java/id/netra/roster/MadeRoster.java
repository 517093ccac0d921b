package id.netra.roster;

import id.netra.roster.Problem.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An invented roster of any length with faults put into it, each kind as often as the others, and
/// with rows that look odd and are right. The same seed makes the same roster.
final class MadeRoster {
  static final List<String> HEADINGS =
      List.of(
          "nip",
          "name",
          "status",
          "unitCode",
          "unitName",
          "post",
          "postClass",
          "rank",
          "superiorNip",
          "birthDate",
          "startDate");
  private static final List<String> FIRST =
      List.of(
          "Siti",
          "Muhammad",
          "Moh.",
          "Abd. Rahman",
          "Nur",
          "Dewi",
          "Agus",
          "Yohana",
          "Maria",
          "José",
          "Rina",
          "Bagus",
          "Sri",
          "Tri",
          "Andi",
          "Cut",
          "Teuku",
          "I Made",
          "Ni Luh",
          "Lalu",
          "Markus",
          "Fransiska",
          "Hendra",
          "Yuli",
          "Rahmat",
          "Ratih",
          "Putri",
          "Joko",
          "Endang",
          "Nil");
  private static final List<String> LAST =
      List.of(
          "Rahmawati",
          "Ma'rufah",
          "Saragih",
          "Sakerebau",
          "Sababalat",
          "Nasution",
          "Wibowo",
          "Lestari",
          "Tanjung",
          "Simbolon",
          "Noer",
          "Hidayat",
          "Kurniawan",
          "O’Hara",
          "Puspita",
          "Dj. Umar",
          "Santoso",
          "van der Berg",
          "Siregar",
          "Fitriani",
          "Permata",
          "Samaloisa",
          "Wijaya",
          "Utami");
  private static final List<String> TITLES =
      List.of("", "", "", ", S.Pd.", ", S.Kep., Ners", ", M.Si", " SE", ", A.Md.Keb.", ", S.Tr.IP");
  private static final int NIP = 0;
  private static final int NAME = 1;
  private static final int STATUS = 2;
  private static final int UNIT_CODE = 3;
  private static final int UNIT_NAME = 4;
  private static final int SUPERIOR = 8;
  private static final int BIRTH = 9;
  private static final int START = 10;
  private static final int UNIT_SIZE = 40;

  record Planted(int row, Kind kind) {}

  private final Random random;
  private final boolean sheet;
  final List<List<String>> rows = new ArrayList<>();
  final Set<Planted> planted = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Set<Integer> used = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  /// @param share of rows with a fault
  /// @param sheet true if it is to become a sheet, in which rows cannot be too short
  MadeRoster(int count, double share, long seed, boolean sheet) {
    this.random = new Random(seed);
    this.sheet = sheet;
    for (int i = 0; i < count; i++) {
      rows.add(sound(i));
    }
    List<Kind> kinds = List.of(Kind.values());
    int faults = (int) (count * share);
    for (int i = 0; i < faults; i++) {
      plant(kinds.get(i % kinds.size()));
    }
  }

  private List<String> sound(int i) {
    boolean head = i % UNIT_SIZE == 0;
    String status =
        head ? "PNS" : pick(List.of("PNS", "PNS", "PNS", "CPNS", "PPPK", "PPPK", "NON_ASN"));
    if (!head && random.nextInt(200) == 0) {
      status = pick(List.of("VILLAGE_HEAD", "VILLAGE_OFFICIAL", "BPD"));
    }
    LocalDate birth = birth();
    String name = pick(FIRST) + (random.nextInt(12) == 0 ? "" : " " + pick(LAST));
    while (!people.add(Names.plain(name) + birth)) {
      birth = birth();
    }
    boolean numbered = status.equals("PNS") || status.equals("CPNS") || status.equals("PPPK");
    String nip = numbered ? number(birth, status.equals("PPPK")) : pick(List.of("", "", "-"));
    int unit = i / UNIT_SIZE;
    String superior = i == 0 ? "" : rows.get(head ? 0 : unit * UNIT_SIZE).get(NIP);
    List<String> row = new ArrayList<>();
    row.add(nip);
    row.add(name + pick(TITLES));
    row.add(status);
    row.add(String.valueOf(1000 + unit));
    row.add("Dinas Contoh " + unit);
    row.add(pick(List.of("Guru Ahli Pertama", "Perawat, Terampil", "Kepala Seksi \"Umum\"", "")));
    row.add(pick(List.of("FUNGSIONAL", "PELAKSANA", "")));
    row.add(pick(List.of("III/b", "IX", "")));
    row.add(superior);
    row.add(numbered || random.nextBoolean() ? birth.toString() : "");
    row.add(random.nextInt(5) == 0 ? "" : birth.plusYears(25).toString());
    return head ? row : odd(row);
  }

  private LocalDate birth() {
    return random.nextInt(400) == 0
        ? LocalDate.of(1960 + 4 * random.nextInt(11), 2, 29)
        : LocalDate.of(1962, 1, 1).plusDays(random.nextInt(42 * 365));
  }

  private String number(LocalDate birth, boolean pppk) {
    String number;
    do {
      String begun =
          pppk
              ? (2019 + random.nextInt(6)) + "" + (21 + random.nextInt(3))
              : String.format(
                  Locale.ROOT,
                  "%04d%02d",
                  birth.getYear() + 20 + random.nextInt(12),
                  1 + random.nextInt(12));
      number =
          birth.toString().replace("-", "")
              + begun
              + (1 + random.nextInt(2))
              + String.format(
                  Locale.ROOT, "%03d", 1 + random.nextInt(random.nextInt(20) == 0 ? 999 : 3));
    } while (!numbers.add(number));
    return number;
  }

  /// Some rows are written oddly, and are right.
  private List<String> odd(List<String> row) {
    switch (random.nextInt(60)) {
      case 0 -> row.set(NIP, spaced(row.get(NIP), " "));
      case 1 -> row.set(NIP, spaced(row.get(NIP), "."));
      case 2 -> row.set(NIP, row.get(NIP).isEmpty() ? "" : "'" + row.get(NIP));
      case 3 -> row.set(NIP, spaced(row.get(NIP), "\u00A0"));
      case 4 -> row.set(STATUS, row.get(STATUS).toLowerCase(Locale.ROOT));
      case 5 -> row.set(NAME, row.get(NAME).toUpperCase(Locale.ROOT) + "  ");
      case 6 -> row.set(UNIT_NAME, row.get(UNIT_NAME).toUpperCase(Locale.ROOT));
      case 7 -> row.set(BIRTH, turned(row.get(BIRTH), "-"));
      case 8 -> row.set(BIRTH, turned(row.get(BIRTH), "/"));
      case 9 -> row.set(START, turned(row.get(START), "."));
      case 10 -> row.set(SUPERIOR, spaced(row.get(SUPERIOR), " "));
      case 11 -> row.set(5, "Guru\nAhli Muda");
      case 12 -> row.set(NAME, "Dr. H. " + row.get(NAME));
      case 13 -> row.set(SUPERIOR, "");
      case 14 -> row.set(STATUS, row.get(STATUS).equals("NON_ASN") ? "Honorer" : row.get(STATUS));
      case 15 -> row.set(STATUS, row.get(STATUS).equals("PPPK") ? "P3K" : row.get(STATUS));
      default -> {}
    }
    return row;
  }

  private static String spaced(String nip, String by) {
    return nip.length() < 18
        ? nip
        : String.join(
            by,
            nip.substring(0, 8),
            nip.substring(8, 14),
            nip.substring(14, 15),
            nip.substring(15));
  }

  private static String turned(String day, String by) {
    return day.isEmpty()
        ? ""
        : day.substring(8) + by + day.substring(5, 7) + by + day.substring(0, 4);
  }

  private void plant(Kind kind) {
    int at = free(kind);
    List<String> row = rows.get(at);
    switch (kind) {
      case BAD_NIP -> row.set(NIP, badNumber(row.get(NIP).replaceAll("\\D", "")));
      case BIRTH_DATE_MISMATCH -> row.set(BIRTH, otherDay(row).toString());
      case STATUS_MISMATCH -> row.set(STATUS, isPppk(row) ? "PNS" : "PPPK");
      case DUPLICATE_NIP -> duplicateNumber(at);
      case DUPLICATE_PERSON -> duplicatePerson(at);
      case UNKNOWN_SUPERIOR -> row.set(SUPERIOR, number(birth(), false));
      case SUPERIOR_CYCLE -> circle(at);
      case UNIT_CONFLICT -> row.set(UNIT_NAME, "Badan Lain " + random.nextInt(90));
      case MISSING_NAME -> row.set(NAME, pick(List.of("", " ", "-")));
      case BAD_STATUS -> row.set(STATUS, pick(List.of("", "PENSIUN", "XYZ", "ASN")));
      case BAD_DATE -> {
        boolean start = random.nextBoolean();
        row.set(
            start ? START : BIRTH,
            pick(List.of("1990-02-30", "31/13/1985", "kapan-kapan", "0000-00-00")));
      }
      case BAD_ROW -> spoil(row);
    }
    planted.add(new Planted(at + 1, kind));
  }

  /// A row that no fault was put into, that nobody is below, and that has what the fault needs.
  private int free(Kind kind) {
    boolean numbered =
        switch (kind) {
          case BAD_NIP,
              BIRTH_DATE_MISMATCH,
              STATUS_MISMATCH,
              DUPLICATE_NIP,
              DUPLICATE_PERSON,
              SUPERIOR_CYCLE ->
              true;
          default -> false;
        };
    while (true) {
      int at = UNIT_SIZE + random.nextInt(rows.size() - UNIT_SIZE);
      boolean suits = !numbered || rows.get(at).get(NIP).replaceAll("\\D", "").length() == 18;
      if (at % UNIT_SIZE > 1 && suits && used.add(at)) {
        return at;
      }
    }
  }

  private String badNumber(String nip) {
    return switch (random.nextInt(8)) {
      case 0 -> nip.substring(0, 17);
      case 1 -> nip + "1";
      case 2 -> nip.substring(0, 4) + "13" + nip.substring(6);
      case 3 -> nip.substring(0, 6) + "32" + nip.substring(8);
      case 4 -> nip.substring(0, 12) + pick(List.of("00", "13", "20")) + nip.substring(14);
      case 5 -> nip.substring(0, 14) + pick(List.of("0", "3", "9")) + nip.substring(15);
      case 6 -> nip.substring(0, 10) + "O" + nip.substring(11);
      default -> pick(List.of("1.98609E+17", "131234567", "NIP" + nip.substring(0, 9) + "X"));
    };
  }

  /// Another birth date than the number's, such as makes nobody a second time.
  private LocalDate otherDay(List<String> row) {
    LocalDate day;
    do {
      day = day(row).plusDays(1 + random.nextInt(500));
    } while (!people.add(Names.plain(row.get(NAME)) + day));
    return day;
  }

  private static boolean isPppk(List<String> row) {
    return Nip.read(row.get(NIP)).isOfPppk();
  }

  private static LocalDate day(List<String> row) {
    LocalDate birth = Nip.read(row.get(NIP)).birth();
    return birth == null ? LocalDate.EPOCH : birth;
  }

  /// The number of somebody before, of whom nothing else is wrong; the birth date goes with it.
  private void duplicateNumber(int at) {
    List<String> other = earlier(at);
    while (!people.add(Names.plain(rows.get(at).get(NAME)) + day(other))) {
      other = earlier(at);
    }
    rows.get(at).set(NIP, other.get(NIP));
    rows.get(at).set(BIRTH, day(other).toString());
    rows.get(at).set(STATUS, isPppk(other) ? "PPPK" : "PNS");
  }

  /// The name and birth date of somebody before, with a number of one's own.
  private void duplicatePerson(int at) {
    List<String> other = earlier(at);
    boolean pppk = isPppk(rows.get(at));
    rows.get(at).set(NAME, other.get(NAME));
    rows.get(at).set(BIRTH, day(other).toString());
    rows.get(at).set(NIP, number(day(other), pppk));
    rows.get(at).set(STATUS, pppk ? "PPPK" : "PNS");
  }

  private List<String> earlier(int at) {
    while (true) {
      int other = random.nextInt(at);
      if (rows.get(other).get(NIP).replaceAll("\\D", "").length() == 18 && used.add(other)) {
        return rows.get(other);
      }
    }
  }

  /// One who is his own superior, or two who are each other's.
  private void circle(int at) {
    int below = at % UNIT_SIZE == UNIT_SIZE - 1 ? at : at + 1;
    boolean alone =
        at == below
            || below >= rows.size()
            || random.nextInt(3) == 0
            || rows.get(below).get(NIP).replaceAll("\\D", "").length() != 18
            || !used.add(below);
    if (alone) {
      rows.get(at).set(SUPERIOR, rows.get(at).get(NIP));
      return;
    }
    rows.get(at).set(SUPERIOR, rows.get(below).get(NIP));
    rows.get(below).set(SUPERIOR, rows.get(at).get(NIP));
    planted.add(new Planted(below + 1, Kind.SUPERIOR_CYCLE));
  }

  private void spoil(List<String> row) {
    int how = random.nextInt(4);
    if (!sheet && how == 0) {
      row.removeLast();
    } else if (!sheet && how == 1) {
      // A line break further on would be a row of its own.
      row.set(5, "");
      row.set(NAME, UNCLOSED + row.get(NAME).replaceAll("[\",]", ""));
    } else if (how == 2) {
      row.set(NAME, row.get(NAME) + "\uFFFD");
    } else {
      row.add("satu kolom lagi");
    }
  }

  /// Stands for a quotation mark that is not closed.
  private static final String UNCLOSED = "\uE000";

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  /// Writes it as CSV.
  void csv(Path file, char separator) throws IOException {
    try (var out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      out.print(String.join(String.valueOf(separator), HEADINGS) + "\r\n");
      for (List<String> row : rows) {
        out.print(
            row.stream()
                    .map(cell -> quoted(cell, separator))
                    .collect(Collectors.joining(String.valueOf(separator)))
                + "\r\n");
      }
    }
  }

  private static String quoted(String cell, char separator) {
    if (cell.startsWith(UNCLOSED)) {
      return "\"" + cell.substring(1);
    }
    boolean plain = cell.indexOf('"') < 0 && cell.indexOf(separator) < 0 && cell.indexOf('\n') < 0;
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /// Writes it as a workbook with titles above the header; dates that are dates are dates there.
  void xlsx(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet cover = workbook.newWorksheet("Petunjuk");
      cover.value(0, 0, "Isi lembar berikut.");
      cover.finish();
      Worksheet list = workbook.newWorksheet("Daftar");
      list.value(0, 0, "DAFTAR PEGAWAI KABUPATEN KARANG SENJA");
      list.value(1, 0, "Keadaan 1 Juli 2026");
      for (int column = 0; column < HEADINGS.size(); column++) {
        list.value(3, column, HEADINGS.get(column));
      }
      for (int i = 0; i < rows.size(); i++) {
        for (int column = 0; column < rows.get(i).size(); column++) {
          write(list, 4 + i, column, rows.get(i).get(column));
        }
        if (i % 1000 == 0) {
          list.flush();
        }
      }
      list.finish();
    }
  }

  private static void write(Worksheet list, int row, int column, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    if (column == BIRTH && cell.matches("\\d{4}-\\d\\d-\\d\\d") && Days.read(cell, false) != null) {
      list.value(row, column, LocalDate.parse(cell));
    } else if (column == UNIT_CODE) {
      list.value(row, column, Integer.valueOf(cell));
    } else {
      list.value(row, column, cell);
    }
  }

  /// Writes a roster for measurements and prints what was put into it: file, rows, seed.
  static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    boolean sheet = args[0].endsWith(".xlsx");
    var made = new MadeRoster(Integer.parseInt(args[1]), 0.03, Long.parseLong(args[2]), sheet);
    if (sheet) {
      made.xlsx(file);
    } else {
      made.csv(file, ',');
    }
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    made.planted.forEach(planted -> out.println(planted.row() + "\t" + planted.kind()));
    out.flush();
  }
}
