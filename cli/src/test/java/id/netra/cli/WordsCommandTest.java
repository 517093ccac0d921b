package id.netra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.netra.law.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The texts of this checkout, copied, on their way to a lawyer and back.
class WordsCommandTest {
  private static final Path HERE = Path.of("..");
  private static final String CATALOGUE = "law/src/main/resources/id/netra/law/catalogue/";
  private static final String SKB = CATALOGUE + "instruments/skb-2022.yaml";
  private static final String ADVICE = "app/src/main/resources/messages/advice_id.properties";
  private static final String UP = "app/src/main/resources/messages/up_id.properties";
  private static final String LAW = "law/src/main/resources/id/netra/law/messages.properties";
  private static final String CLI = "cli/src/main/resources/id/netra/cli/words.properties";

  @TempDir private Path root;
  private final StringWriter words = new StringWriter();
  private Path table = Path.of("none");
  private Map<String, String> before = Map.of();

  @BeforeEach
  void copiesTheTexts() throws IOException {
    for (String name : files(HERE)) {
      Path copy = root.resolve(name);
      Files.createDirectories(copy.getParent());
      Files.copy(HERE.resolve(name), copy);
    }
    System.setProperty("netra.root", root.toString());
    table = root.resolve("table.csv");
    before = contents();
  }

  @AfterEach
  void forgetsTheCopy() {
    System.clearProperty("netra.root");
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(file -> root.relativize(file).toString())
          .filter(name -> name.matches("[a-z]+/src/main/resources/.*\\.(properties|yaml|txt)"))
          .sorted()
          .toList();
    }
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : files(root)) {
      contents.put(name, Files.readString(root.resolve(name)));
    }
    return contents;
  }

  private int run(String... arguments) {
    words.getBuffer().setLength(0);
    return new Netra(
            RuleBook::current,
            Clock.systemUTC(),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintWriter(words, true))
        .run(arguments);
  }

  /// Writes the table, fills in new texts for one row, and takes it back.
  private int review(String file, String key, String newId, String newEn, String... options)
      throws IOException {
    assertThat(run("words", "export", table.toString())).isZero();
    edit(file, key, newId, newEn);
    return run(
        Stream.concat(Stream.of("words", "import", table.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private List<String[]> rows() throws IOException {
    try (var csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(table)) {
      return csv.stream().map(row -> row.getFields().toArray(String[]::new)).toList();
    }
  }

  private void edit(String file, String key, String newId, String newEn) throws IOException {
    var rows = new ArrayList<>(rows());
    List<String[]> found =
        rows.stream().filter(row -> row[0].equals(file) && row[1].equals(key)).toList();
    assertThat(found).as(key).hasSize(1);
    found.getFirst()[4] = newId;
    found.getFirst()[5] = newEn;
    try (CsvWriter csv = CsvWriter.builder().build(table)) {
      rows.forEach(csv::writeRecord);
    }
  }

  /// The lines that differ, old and new, of all files.
  private List<String> difference() throws IOException {
    var lines = new ArrayList<String>();
    Map<String, String> after = contents();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    for (Map.Entry<String, String> file : before.entrySet()) {
      List<String> old = file.getValue().lines().toList();
      List<String> fresh = after.getOrDefault(file.getKey(), "").lines().toList();
      old.stream().filter(line -> !fresh.contains(line)).map("-"::concat).forEach(lines::add);
      fresh.stream().filter(line -> !old.contains(line)).map("+"::concat).forEach(lines::add);
    }
    return lines;
  }

  @Test
  void leavesEveryFileAsItIsWhereNothingChanges() throws IOException {
    assertThat(run("words", "export", table.toString())).isZero();
    assertThat(Files.readAllBytes(table)).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(run("words", "import", table.toString())).isZero();
    assertThat(contents()).isEqualTo(before);
  }

  /// Even written anew in every row, each text comes back as it was told, and the catalogue holds.
  @Test
  void takesANewTextInEveryRow() throws IOException {
    run("words", "export", table.toString());
    var rows = new ArrayList<>(rows());
    for (String[] row : rows.subList(1, rows.size())) {
      row[4] = row[2].strip() + " “#: {”' \\ \"";
      row[5] = row[3].strip() + " — it's 🙂 \\u0041 &x *y";
      boolean format = !row[0].startsWith("app/") && !row[0].startsWith(CATALOGUE);
      row[4] = format ? row[4].replace(" {”", " ”") : row[4];
    }
    try (CsvWriter csv = CsvWriter.builder().build(table)) {
      rows.forEach(csv::writeRecord);
    }
    assertThat(run("words", "import", table.toString())).as(words.toString()).isZero();
    run("words", "export", table.toString());
    List<String[]> again = rows();
    for (int n = 1; n < rows.size(); n++) {
      assertThat(again.get(n)[2]).isEqualTo(rows.get(n)[4]);
      assertThat(again.get(n)[3]).isEqualTo(rows.get(n)[5]);
    }
  }

  @Test
  void namesTheLawBehindATextOfTheCatalogue() throws IOException {
    run("words", "export", table.toString(), "--only", "law");
    assertThat(rows()).allMatch(row -> row[0].equals("file") || row[0].startsWith("law/"));
    assertThat(rows())
        .filteredOn(row -> row[0].equals(SKB) && row[1].equals("rules.A1.plain"))
        .singleElement()
        .satisfies(row -> assertThat(row[7]).contains("SKB 2/2022 Lampiran II huruf A angka 1"));
    assertThat(rows()).anyMatch(row -> row[1].equals("bodies.0.name"));
    assertThat(rows()).anyMatch(row -> row[1].endsWith(".heldBy"));
    assertThat(rows()).anyMatch(row -> row[1].contains("tariffs"));
  }

  @Test
  void changesOneTextOfTheCatalogueAndSaysItsNewEdition() throws IOException {
    assertThat(review(SKB, "rules.A1.title", "Memasang: \"alat\" # peraga", "Putting up: 'it'"))
        .isZero();
    assertThat(words.toString()).contains("edisi katalog menjadi sha256:", "teks diubah: 1");
    assertThat(difference())
        .containsExactly(
            "-    title: {id: Memasang alat peraga bakal calon, en: Putting up a would-be"
                + " candidate's display material}",
            "+    title: {id: \"Memasang: \\\"alat\\\" # peraga\", en: \"Putting up: 'it'\"}");
  }

  @Test
  void keepsAnchorsTagsAndBlocksOfTheCatalogue() throws IOException {
    String name = CATALOGUE + "zz.yaml";
    Files.writeString(
        root.resolve(name),
        """
        # 🙂 a comment
        a: &one {id: &two 'satu ''kata''', en: !!str "one"} # behind
        b: *one
        c:
          id: |
            dua
            baris

          # another comment
          en: >-
            two
            lines
        d: [{id: x, en: {id: tiga, en: three}}]
        """);
    before = contents();
    assertThat(review(name, "a", "empat", "four")).isZero();
    assertThat(review(name, "c", "lima", "five\nlines")).isZero();
    assertThat(review(name, "d.x.en", "enam", "")).isZero();
    assertThat(words.toString()).contains("hanya satu bahasa");
    assertThat(Files.readString(root.resolve(name)))
        .isEqualTo(
            """
            # 🙂 a comment
            a: &one {id: &two "empat", en: !!str "four"} # behind
            b: *one
            c:
              id: "lima"

              # another comment
              en: "five\\nlines"
            d: [{id: x, en: {id: "enam", en: three}}]
            """);
  }

  @Test
  void changesOneMessageOfPages() throws IOException {
    assertThat(review(ADVICE, "advice.title", "Tanya\nlah = #", "Ask")).isZero();
    assertThat(difference())
        .containsExactly("-advice.title = Tanya", "+advice.title = Tanya\\nlah = #");
  }

  @Test
  void putsAMessageOfManyLinesIntoOne() throws IOException {
    String help = "Satu\n  dua";
    assertThat(review(UP, "up.help", help, "One\n  two")).isZero();
    assertThat(difference())
        .contains("+up.help = Satu\\n  dua", "+up.help = One\\n  two")
        .filteredOn(line -> line.startsWith("+"))
        .hasSize(2);
  }

  @Test
  void doublesApostrophesWhereTheMessageFormatWantsThem() throws IOException {
    run("words", "export", table.toString());
    assertThat(rows()).anyMatch(row -> row[3].equals("being the candidate's spouse"));
    assertThat(review(LAW, "facet.actor.spouseOfTarget", "", "being the candidate's wife"))
        .isZero();
    assertThat(difference())
        .contains("+facet.actor.spouseOfTarget=being the candidate''s wife")
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file, key | new text | what is said
          LAW | act.day                       | tanpa tanda              | tanda seperti
          LAW | act.day                       | '{0} {1} {1}'            | tanda seperti
          LAW | act.kind-missing              | isi { di sini            | kurung kurawal
          CLI | netra.law.usage.description   | 50% katalog              | persen
          UP  | up.bad-port                   | tanpa tanda              | tanda seperti
          """)
  void refusesATextThatWouldBreakItsSentence(String file, String key, String text, String said)
      throws IOException {
    String name = Map.of("LAW", LAW, "CLI", CLI, "UP", UP).getOrDefault(file, "");
    assertThat(review(name, key, text, "")).isEqualTo(1);
    assertThat(words.toString()).contains(key, said, "tidak dimasukkan: 1");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void passesOverARowWhoseTextHasMovedOnAndTakesTheOthers() throws IOException {
    run("words", "export", table.toString());
    edit(ADVICE, "advice.nav", "Tanyalah", "Ask");
    edit(ADVICE, "advice.title", "Tanyalah", "Ask");
    Path file = root.resolve(ADVICE);
    Files.writeString(
        file, Files.readString(file).replace("advice.nav = Tanya", "advice.nav = Bertanya"));
    assertThat(run("words", "import", table.toString(), "--lang", "en")).isEqualTo(1);
    assertThat(words.toString())
        .contains("advice.nav: the text was changed since", "changed: 1", "passed over: 1");
    assertThat(difference())
        .contains("+advice.nav = Bertanya", "+advice.title = Tanyalah")
        .hasSize(4);
  }

  @Test
  void touchesNoFileThatIsNotOneOfTexts() throws IOException {
    Files.writeString(
        table,
        "file,key,id,en,newId,newEn\n../../etc/passwd,x,a,b,c,d\napp/src/main/resources/"
            + "application.properties,netra.url,,,c,d\n");
    assertThat(run("words", "import", table.toString())).isEqualTo(1);
    assertThat(words.toString()).contains("teks ini tidak ada lagi", "tidak dimasukkan: 2");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void writesNothingOnATrial() throws IOException {
    assertThat(review(SKB, "rules.A1.title", "Lain", "Other", "--dry-run")).isZero();
    assertThat(words.toString()).contains("Belum ada yang ditulis", "akan diubah: 1");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void writesNothingThatTheCatalogueRefuses() throws IOException {
    Path index = root.resolve(CATALOGUE + "index.txt");
    Files.writeString(index, Files.readString(index) + "instruments/tidak-ada.yaml\n");
    before = contents();
    assertThat(review(SKB, "rules.A1.title", "Lain", "Other")).isEqualTo(1);
    assertThat(words.toString()).contains("tidak ada yang ditulis", "tidak-ada.yaml");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void readsWhatAnOfficeProgramMakesOfIt() throws IOException {
    run("words", "export", table.toString());
    edit(ADVICE, "advice.nav", "'=SUM(1)", "'@name");
    List<String[]> rows = rows();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(table)) {
      rows.forEach(csv::writeRecord);
    }
    assertThat(run("words", "import", table.toString())).isZero();
    assertThat(difference()).contains("+advice.nav = =SUM(1)", "+advice.nav = @name").hasSize(4);
    run("words", "export", table.toString());
    assertThat(Files.readString(table)).contains(",'=SUM(1),'@name,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b,c\n1,2,3\n", "file,key,id,en,newId,newEn\n\"a"})
  void refusesWhatIsNotTheTable(String content) throws IOException {
    Files.writeString(table, content);
    assertThat(run("words", "import", table.toString())).isEqualTo(2);
    assertThat(words.toString()).contains("CSV UTF-8").doesNotContain("Exception");
  }

  @Test
  void saysHowItIsUsed() throws IOException {
    assertThat(run("words")).isEqualTo(2);
    assertThat(run("words", "export")).isEqualTo(2);
    assertThat(run("words", "export", table.toString(), "--only", "lain")).isEqualTo(2);
    assertThat(run("words", "export", root.toString())).isEqualTo(2);
    assertThat(run("words", "import", root.resolve("none").toString())).isEqualTo(2);
    Files.write(
        table, "file,key,id,en,newId,newEn\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run("words", "import", table.toString())).isEqualTo(2);
  }
}
