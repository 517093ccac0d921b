package id.netra.app.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.netra.app.advice.VerdictLook;
import id.netra.app.platform.Language;
import id.netra.law.RuleBook;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.assessment.Finding;
import id.netra.law.calendar.Election;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class MatrixPagesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);
  private static final Pattern ROW =
      Pattern.compile("<th scope=\"row\"[^>]*><a [^>]*>([^<]*)</a>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile(
          "colspan=\"(\\d+)\"[^>]*><span><svg.*?</svg>([^<]*)(?:<small>([^<]*)</small>)?",
          Pattern.DOTALL);

  private final MockMvcTester browser;
  private final RuleBook book;
  private final Matrices matrices;

  MatrixPagesTest(MockMvcTester browser, RuleBook book, Matrices matrices) {
    this.browser = browser;
    this.book = book;
    this.matrices = matrices;
  }

  private String get(String path) {
    var answer = browser.get().uri(path).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void saysInEveryCellWhatTheRuleBookSays() throws BadAct {
    for (Election election : book.elections()) {
      for (String status : Facet.STATUS.domain()) {
        Matrix matrix = matrices.of(election, status, DAY);
        MatrixSheet sheet = MatrixSheet.of(matrix, false, new Speech(Language.ID, book));
        List<MatrixSheet.Row> rows =
            sheet.groups().stream().flatMap(group -> group.rows().stream()).toList();
        for (int i = 0; i < rows.size(); i++) {
          assertThat(looks(rows.get(i)))
              .as(election.code() + " " + status + " " + rows.get(i).link().words())
              .isEqualTo(found(matrix.rows().get(i).situation(), matrix));
        }
      }
    }
  }

  private static List<String> looks(MatrixSheet.Row row) {
    var looks = new ArrayList<String>();
    row.cells()
        .forEach(cell -> {
          for (int stage = 0; stage < cell.width(); stage++) {
            looks.add(cell.look());
          }
        });
    return looks;
  }

  private List<String> found(Situation situation, Matrix matrix) throws BadAct {
    var looks = new ArrayList<String>();
    for (Matrix.Column column : matrix.columns()) {
      String words =
          "%s actor.status=%s election=%s stage=%s asOf=%s"
              .formatted(
                  situation.words(),
                  matrix.status(),
                  matrix.election().code(),
                  column.stage(),
                  matrix.asOf());
      Finding finding = book.assess(ActDraft.of(words).act(), Instant.EPOCH).finding();
      assertThat(finding.stage()).isEqualTo(column.stage());
      looks.add(VerdictLook.of(finding.verdict()));
    }
    return looks;
  }

  @Test
  void keepsToTheLawOfTheDayAskedFor() {
    String before = get("/aturan?election=PEMILU_2024&asOf=2022-01-01");
    String after = get("/aturan?election=PEMILU_2024&asOf=2024-02-01");
    assertThat(cells(before)).isNotEqualTo(cells(after));
  }

  @Test
  void marksTheStageOfTheDay() {
    assertThat(get("/aturan?asOf=2024-10-15"))
        .contains("class=\"here\">Kampanye<small>pada hari itu, 25 Sep–23 Nov 2024</small>");
    assertThat(get("/aturan?asOf=2026-01-15")).doesNotContain("class=\"here\"");
  }

  @Test
  void showsEveryStatusAndElectionInBothLanguages() {
    for (Election election : book.elections()) {
      for (String status : Facet.STATUS.domain()) {
        String query = "?election=" + election.code() + "&status=" + status;
        assertThat(get("/aturan" + query))
            .contains("<option value=\"" + status + "\" selected")
            .doesNotContain("{0}", "null");
        assertThat(get("/aturan" + query + "&lang=en")).contains("lang=\"en\"");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?election=PILKADA_1999",
        "?status=GURU",
        "?asOf=kemarin",
        "?asOf=2024-02-31",
        "?asOf=1899-01-01"
      })
  void refusesWhatNoListKnows(String query) {
    assertThat(browser.get().uri("/aturan" + query)).hasStatus(400);
    assertThat(browser.get().uri("/aturan/matriks.csv" + query)).hasStatus(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=PNS", "status=VILLAGE_HEAD&lang=en", "election=PEMILU_2019"})
  void givesASpreadsheetEqualToTheScreen(String query) throws Exception {
    List<List<String>> screen = cells(get("/aturan?asOf=2024-10-15&" + query));
    String file = get("/aturan/matriks.csv?asOf=2024-10-15&" + query);
    List<List<String>> lines = lines(file.substring(1));
    int start = lines.indexOf(List.of("")) + 1;
    List<List<String>> rows = lines.subList(start + 1, lines.size());
    assertThat(rows.stream().map(row -> row.subList(1, row.size()))).isEqualTo(screen);
    assertThat(lines.subList(0, start).stream().map(List::getLast))
        .contains(String.valueOf(screen.size()), "sha256:" + digest(file, start));
  }

  private static String digest(String file, int start) throws Exception {
    String body = file;
    for (int line = 0; line < start; line++) {
      body = body.substring(body.indexOf("\r\n") + 2);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static List<List<String>> lines(String csv) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(csv)
        .stream()
        .map(line -> line.getFields())
        .toList();
  }

  /// The rows of the page: the situation, then what each stage's cell says.
  private static List<List<String>> cells(String page) {
    return ROW.matcher(page)
        .results()
        .map(row -> {
          var line = new ArrayList<String>(List.of(plain(row.group(1))));
          CELL.matcher(row.group(2))
              .results()
              .forEach(cell -> {
                String note = cell.group(3) == null ? "" : ": " + plain(cell.group(3));
                for (int stage = 0; stage < Integer.parseInt(cell.group(1)); stage++) {
                  line.add(plain(cell.group(2)).strip() + note);
                }
              });
          return List.copyOf(line);
        })
        .toList();
  }

  private static String plain(String html) {
    return html.replace("&#39;", "'").replace("&amp;", "&");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\ta", "\ra"})
  void givesNoFormulaToASpreadsheet(String cell) {
    assertThat(MatrixTable.safe(cell)).isEqualTo("'" + cell);
    assertThat(MatrixTable.safe("a" + cell)).isEqualTo("a" + cell);
  }
}
