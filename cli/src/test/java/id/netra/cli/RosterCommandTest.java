package id.netra.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Personnel lists of an invented regency, checked at the terminal.
class RosterCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
  private static final String HEADER =
      "nip,name,status,unitCode,unitName,post,postClass,rank,superiorNip,birthDate,startDate\n";
  private static final String SOUND =
      "198609262015051001,\"Siti Contoh, S.Pd.\",PNS,101,Dinas A,Guru,FUNGSIONAL,III/b,,1986-09-26,\n";
  private static final String WRONG =
      "19860926201505100,Budi,PNS,101,Dinas A,,,,,,\n,,NON_ASN,101,Dinas A,,,,,,\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter words = new StringWriter();
  @TempDir private Path folder;

  private int run(String... args) {
    out.reset();
    words.getBuffer().setLength(0);
    return new Netra(
            RuleBook::current,
            CLOCK,
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(words, true))
        .run(args);
  }

  private String answer() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), text).toString();
  }

  @Test
  void saysNothingOfASoundListButThatItIsSound() throws IOException {
    String file = file(HEADER + SOUND);
    assertThat(run("roster", "check", "--json", file)).isZero();
    assertThat(answer()).isEmpty();
    assertThat(run("roster", "check", file)).isZero();
    assertThat(answer()).contains("1 baris, 0 masalah", "siap dipakai");
    assertThat(words.toString()).isEmpty();
  }

  @Test
  void writesAProblemALineWithBothLanguages() throws IOException {
    assertThat(run("roster", "check", file(HEADER + SOUND + WRONG), "--json")).isEqualTo(1);
    List<Map<String, Object>> problems = JsonLines.of(answer());
    assertThat(problems).extracting("row").containsExactly(2L, 3L);
    assertThat(problems).extracting("column").containsExactly("nip", "name");
    assertThat(problems).extracting("problem").containsExactly("BAD_NIP", "MISSING_NAME");
    assertThat(problems.getFirst()).containsOnlyKeys("row", "column", "problem", "message", "cure");
    assertThat(problems.getFirst())
        .extracting("message")
        .isEqualTo(
            Map.of(
                "id", "NIP terdiri atas 17 angka, seharusnya 18.",
                "en", "The NIP has 17 digits; it should have 18."));
  }

  @Test
  void groupsProblemsForPeopleAndSaysWhatComesNext() throws IOException {
    String many = ",,NON_ASN,101,Dinas A,,,,,,\n".repeat(15);
    assertThat(run("--lang", "en", "roster", "check", file(HEADER + WRONG + many))).isEqualTo(1);
    assertThat(answer())
        .contains(
            "No name (MISSING_NAME): 16\n",
            "  row 2: There is no name.",
            "  … and 6 more",
            "  → Fill in the name",
            "17 rows, 17 problems. Can be taken over: 1. Left out: 16.")
        .doesNotContain("row 12:");
  }

  @Test
  void takesHeadingsThatThePersonMaps() throws IOException {
    String file = file("Personil;Jenis;NIP\nSiti;PNS;198609262015051001\n");
    assertThat(run("roster", "check", file)).isEqualTo(2);
    assertThat(words.toString()).contains("name, status", "Personil | Jenis | NIP");
    assertThat(answer()).isEmpty();
    assertThat(run("roster", "check", file, "--map", "name=personil", "--map", "status=Jenis"))
        .isZero();
    assertThat(run("roster", "check", file, "--map", "name=Nama")).isEqualTo(2);
    assertThat(words.toString()).contains("\"Nama\"");
    assertThat(run("roster", "check", file, "--map", "nama=Personil")).isEqualTo(2);
    assertThat(words.toString()).contains("nip, name, status");
    assertThat(run("roster", "check", file, "--map", "name")).isEqualTo(2);
  }

  @Test
  void saysInOneLineWhatIsWrongWithAFile() throws IOException {
    assertThat(run("roster", "check", folder.resolve("none.csv").toString())).isEqualTo(2);
    assertThat(words.toString()).contains("tidak ada").hasLineCount(1);
    assertThat(run("roster", "check", folder.toString())).isEqualTo(2);
    assertThat(words.toString()).contains("folder").hasLineCount(1);
    assertThat(run("roster", "check", file("<html><table>"))).isEqualTo(2);
    assertThat(words.toString()).contains(".xlsx").hasLineCount(1);
    assertThat(run("roster", "check", file(""))).isEqualTo(2);
    assertThat(words.toString()).contains("kosong").hasLineCount(1);
    assertThat(run("roster")).isEqualTo(2);
    assertThat(run("roster", "check")).isEqualTo(2);
    assertThat(words.toString()).contains("FILE");
  }
}
