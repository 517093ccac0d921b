package id.netra.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.assessment.Verdict;
import id.netra.law.catalogue.BrokenCatalogue;
import id.netra.law.catalogue.CatalogueReader;
import id.netra.law.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  private static final String FOLDER = "/id/netra/law/catalogue/";

  @Test
  void indexesEveryFileThatIsThere() throws IOException, URISyntaxException {
    URL index = Objects.requireNonNull(RuleBook.class.getResource(FOLDER + "index.txt"));
    Path folder = Objects.requireNonNull(Path.of(index.toURI()).getParent());
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> there =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .map(file -> folder.relativize(file).toString())
              .sorted()
              .toList();
      assertThat(Files.readAllLines(folder.resolve("index.txt"))).isEqualTo(there);
    }
  }

  /// Each edit spoils one line; the complaint must name the file, that line and what to do.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file                        | what stood there               | what stands there now          | complaint
          instruments/pp-94-2021.yaml   | effect: FORBIDS                | effect: FORBID                 | Choose one of
          instruments/pp-94-2021.yaml   | kind: ATTEND_CAMPAIGN          | kind: ATTEND_CAMPAGNE          | Choose one of
          instruments/pp-94-2021.yaml   | actor.status: &pns             | actor.statuss: &pns            | Use a name of the contract
          instruments/pp-94-2021.yaml   | class: DISCIPLINE              | klass: DISCIPLINE              | Check its spelling
          instruments/pp-94-2021.yaml   | confidence: medium             | confidence: sure               | Choose one of
          instruments/pp-94-2021.yaml   | [PP 94/2021 Pasal 5 huruf n angka 1] | [PP 94/2012 Pasal 5]     | does not begin with a registered instrument
          instruments/pp-94-2021.yaml   | overrides: [pp-94-2021.passive | overrides: [pp-94-2021.passif  | There is no rule
          instruments/pp-94-2021.yaml   | from: 2021-08-31               | from: 2021-08-32               | is not a date
          instruments/pp-94-2021.yaml   | title: {                       | title: {{                      | Mend it and start again
          instruments/pp-53-2010.yaml   | repealedBy: pp-94-2021         | repealedBy: pp-95-2021         | is not in the registry
          calendars/pilkada-2024.yaml   | event: VOTING                  | event: VOTE                    | Choose one of
          """)
  void namesFileLineAndCureOfWhatIsBroken(String file, String right, String wrong, String cure)
      throws IOException {
    String whole = read(file);
    assertThat(whole).contains(right);
    long line = whole.substring(0, whole.indexOf(right)).lines().count();
    assertThatThrownBy(() -> readWith(file, text -> text.replace(right, wrong)))
        .isInstanceOf(BrokenCatalogue.class)
        .hasMessageContaining(cure)
        .message()
        .satisfiesAnyOf(
            message -> assertThat(message).startsWith(file + " line " + line + ": "),
            message -> assertThat(message).startsWith(file + " line " + (line + 1) + ": "));
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(
            () -> new CatalogueReader(name -> name.equals("zones.yaml") ? null : open(name)).read())
        .isInstanceOf(BrokenCatalogue.class)
        .hasMessageContaining("zones.yaml");
  }

  @Test
  void hasAnotherEditionWhenAnythingChanges() throws IOException {
    assertThat(readWith("bodies.yaml", text -> text + "\n# one more line\n"))
        .isNotEqualTo(Acts.BOOK.edition());
    assertThat(readWith("bodies.yaml", text -> text)).isEqualTo(Acts.BOOK.edition());
  }

  /// Conditions stand in `requires` alone; whatever excuses is raised by the person, so that no
  /// rule may forbid because of an excuse that holds.
  @Test
  void keepsTheRolesOfFacets() {
    for (Rule rule : Acts.BOOK.rules()) {
      assertThat(rule.when().facets()).as(rule.id()).doesNotContain(Facet.APPROVAL);
    }
  }

  /// Employees of every status have an answer with a citation for every kind of act.
  @Test
  void leavesNoEmployeeWithoutAnAnswer() {
    for (String kind : Facet.KIND.domain()) {
      for (String status : List.of("PNS", "CPNS", "PPPK", "NON_ASN")) {
        for (String target : List.of("CANDIDATE", "PARTY", "CAMPAIGN_TEAM", "OTHER")) {
          var words =
              "kind=" + kind + " date=2024-10-13 election=PILKADA_2024 actor.status=" + status;
          Verdict verdict = Acts.assess(words + " target.type=" + target + full()).verdict();
          if (!kind.equals("PERSONNEL_MOVE")) {
            assertThat(verdict).as(words + " " + target).isNotEqualTo(Verdict.OUT_OF_SCOPE);
          }
        }
      }
    }
  }

  private static String full() {
    return " support=NONE stance=NEUTRAL attributes=[] published=true stateFacility=false"
        + " actor.unpaidLeave=false actor.holdsOffice=false channel=ONLINE_PUBLIC";
  }

  @Test
  void letsNothingBeKnownWithoutBeingUndecided() {
    assertThat(Facts.UNKNOWN.isOpen(Facet.KIND)).isTrue();
    assertThat(Acts.assess("kind=LIKE").verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  private static String readWith(String file, UnaryOperator<String> edit) throws IOException {
    String edited = edit.apply(read(file));
    return new CatalogueReader(name ->
        name.equals(file)
            ? new ByteArrayInputStream(edited.getBytes(StandardCharsets.UTF_8))
            : open(name))
        .read()
        .edition();
  }

  private static String read(String file) throws IOException {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String name) {
    InputStream in = RuleBook.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new AssertionError(name);
    }
    return in;
  }
}
