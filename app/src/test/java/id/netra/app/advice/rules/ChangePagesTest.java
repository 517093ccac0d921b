package id.netra.app.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.Language;
import id.netra.law.RuleBook;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@SpringBootTest
@AutoConfigureMockMvc
class ChangePagesTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Pattern NEXT = Pattern.compile("/aturan/perubahan\\?sesudah=([^\"&]+)\"");

  private final MockMvcTester browser;
  private final RuleBook book;
  private final Changes changes;

  ChangePagesTest(MockMvcTester browser, RuleBook book, Changes changes) {
    this.browser = browser;
    this.book = book;
    this.changes = changes;
  }

  private byte[] get(String path) {
    var answer = browser.get().uri(path).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  @Test
  void knowsEveryChangeOnceAndTheNewestFirst() {
    List<Change> all = changes.all();
    assertThat(all).isSortedAccordingTo((one, other) -> other.day().compareTo(one.day()));
    assertThat(new HashSet<>(all.stream().map(Change::key).toList())).hasSameSizeAs(all);
    long began = all.stream().filter(Change.Began.class::isInstance).count();
    long known = book.instruments().stream().filter(one -> one.validity() != null).count();
    assertThat(began).isEqualTo(known);
  }

  @Test
  void saysWhatReplacedWhat() {
    ChangeLine line =
        ChangeLine.of(
            changes.all().stream()
                .filter(one -> one.key().equals("2021-08-31-akhir-pp-53-2010"))
                .findFirst()
                .orElseThrow(),
            LocalDate.of(2024, 1, 1),
            new Speech(Language.ID, book));
    assertThat(line.sentence())
        .isEqualTo("PP 53/2010 tidak berlaku lagi; diganti oleh PP 94/2021.");
    assertThat(line.links().stream().map(Link::path))
        .containsExactly("/aturan/peraturan/pp-53-2010", "/aturan/peraturan/pp-94-2021");
    assertThat(line.ahead()).isFalse();
  }

  @Test
  void leadsFromPageToPageThroughAllOfThem() {
    String path = "/aturan/perubahan";
    int items = 0;
    int pages = 0;
    while (path != null) {
      String body = new String(get(path), StandardCharsets.UTF_8);
      items += body.split("<time ", -1).length - 1;
      pages++;
      var next = NEXT.matcher(body);
      path = next.find() ? "/aturan/perubahan?sesudah=" + next.group(1) : null;
    }
    assertThat(items).isEqualTo(changes.all().size());
    assertThat(pages).isGreaterThan(1);
  }

  @Test
  void feedsWhatReadersOfFeedsCanRead() throws Exception {
    for (Language language : Language.values()) {
      Document feed = parse(get("/aturan/perubahan.atom?lang=" + language.code()));
      Element root = feed.getDocumentElement();
      assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
      assertThat(root.getAttribute("xml:lang")).isEqualTo(language.code());
      for (String needed : List.of("id", "title", "updated", "author")) {
        assertThat(root.getElementsByTagNameNS(ATOM, needed).getLength()).isPositive();
      }
      NodeList entries = root.getElementsByTagNameNS(ATOM, "entry");
      assertThat(entries.getLength()).isEqualTo(50);
      assertThat(new HashSet<>(texts(root, "id"))).hasSize(51);
      assertThat(texts(root, "updated"))
          .allMatch(moment -> moment.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00\\+07:00"));
    }
  }

  @Test
  void linksToThePublicAddressWhereThereIsOne() throws Exception {
    Speech speech = new Speech(Language.ID, book);
    List<ChangeLine> lines =
        changes.all().stream()
            .limit(3)
            .map(change -> ChangeLine.of(change, LocalDate.EPOCH, speech))
            .toList();
    String written = new ChangeFeed("https://netra.example.go.id", speech).write(lines);
    NodeList links =
        parse(written.getBytes(StandardCharsets.UTF_8)).getElementsByTagNameNS(ATOM, "link");
    Set<String> targets = new HashSet<>();
    IntStream.range(0, links.getLength())
        .forEach(i -> targets.add(((Element) links.item(i)).getAttribute("href")));
    assertThat(targets).allMatch(href -> href.startsWith("https://netra.example.go.id/aturan/"));
  }

  private static Document parse(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static List<String> texts(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS(ATOM, name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
