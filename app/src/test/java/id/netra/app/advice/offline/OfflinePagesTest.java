package id.netra.app.advice.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class OfflinePagesTest {
  private static final Pattern IMPORT = Pattern.compile("from \"([^\"]+)\"");

  private final MockMvcTester browser;

  OfflinePagesTest(MockMvcTester browser) {
    this.browser = browser;
  }

  private MvcTestResult get(String path) {
    return browser.get().uri(path).exchange();
  }

  private String text(String path) throws Exception {
    return get(path).getResponse().getContentAsString();
  }

  private JsonNode kept(String language) throws Exception {
    String first = text("/sw.js?bahasa=" + language).lines().findFirst().orElseThrow();
    return JsonMapper.shared().readTree(first.replaceAll("^const KEPT = |;$", ""));
  }

  @Test
  void explainsWithoutAScriptAndAsksForNoCookie() {
    assertThat(get("/luring"))
        .hasStatusOk()
        .doesNotContainHeader("Set-Cookie")
        .bodyText()
        .contains("tanpa sinyal", "<noscript>", "rel=\"manifest\"", "Simpan di ponsel ini")
        .doesNotContain("_csrf");
    assertThat(get("/tanya")).bodyText().doesNotContain("rel=\"manifest\"");
  }

  @Test
  void servesEveryFileThatIsKept() throws Exception {
    for (String language : List.of("id", "en")) {
      JsonNode kept = kept(language);
      assertThat(get(kept.get("page").asString())).hasStatusOk();
      for (JsonNode file : kept.get("files")) {
        assertThat(get(file.asString())).as(file.asString()).hasStatusOk();
      }
      assertThat(kept.get("files").toString()).contains("book-" + language);
    }
    assertThat(kept("id").get("version")).isNotEqualTo(kept("en").get("version"));
  }

  /// A script that is imported and not kept would break the page where it is needed most.
  @Test
  void keepsEveryScriptThatAKeptOneImports() throws Exception {
    JsonNode files = kept("id").get("files");
    List<String> kept = files.valueStream().map(JsonNode::asString).toList();
    int imports = 0;
    for (String file : kept.stream().filter(name -> name.endsWith(".js")).toList()) {
      var matcher = IMPORT.matcher(text(file));
      while (matcher.find()) {
        imports++;
        assertThat(kept).contains(matcher.group(1));
      }
    }
    assertThat(imports).isGreaterThan(20);
  }

  @Test
  void givesTheBrowserItsTypes() throws Exception {
    assertThat(get("/sw.js"))
        .hasStatusOk()
        .hasHeader("Content-Type", "text/javascript;charset=UTF-8")
        .hasHeader("Cache-Control", "no-cache")
        .doesNotContainHeader("Set-Cookie");
    assertThat(get("/netra.webmanifest?bahasa=en"))
        .hasStatusOk()
        .hasHeader("Content-Type", "application/manifest+json");
    JsonNode manifest = JsonMapper.shared().readTree(text("/netra.webmanifest?bahasa=en"));
    assertThat(manifest.get("start_url").asString()).isEqualTo("/luring");
    assertThat(manifest.get("lang").asString()).isEqualTo("en");
    for (JsonNode icon : manifest.get("icons")) {
      assertThat(get(icon.get("src").asString()))
          .hasStatusOk()
          .hasHeader("Content-Type", icon.get("type").asString());
    }
  }
}
