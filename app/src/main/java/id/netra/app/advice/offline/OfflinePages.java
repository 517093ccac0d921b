package id.netra.app.advice.offline;

import id.netra.app.platform.AssetFile;
import id.netra.app.platform.Assets;
import id.netra.app.platform.Language;
import id.netra.app.platform.NavItem;
import id.netra.app.platform.access.Open;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page that can be kept on a phone, and the two files that a browser looks for at fixed
/// addresses.
@Open
@Controller
class OfflinePages {
  private static final double KILO = 1024;
  private static final String LANGUAGE = "bahasa";

  private final Assets assets;
  private final String worker =
      new String(AssetFile.at("offline/sw.js").content().get(), StandardCharsets.UTF_8);

  OfflinePages(Assets assets) {
    this.assets = assets;
  }

  @Bean
  static NavItem offlineInNavigation() {
    return new NavItem("/luring", "offline.title", 90);
  }

  @GetMapping("/luring")
  String page(Locale locale, Model model) {
    Language language = Language.of(locale.getLanguage());
    var kept = new Kept(assets, language, worker);
    model.addAttribute("script", assets.path(OfflineFiles.KEEPER));
    model.addAttribute("app", assets.path(OfflineFiles.APP));
    model.addAttribute("book", assets.path(OfflineFiles.book(language)));
    model.addAttribute("manifest", kept.manifestPath());
    model.addAttribute("worker", "/sw.js?" + LANGUAGE + "=" + language.code());
    model.addAttribute("kilobytes", Math.round(kept.weight() / KILO));
    return "advice/luring";
  }

  /// The language has a parameter of its own here: `lang` would change the reader's choice whenever
  /// the browser looks for a newer version.
  @GetMapping("/sw.js")
  ResponseEntity<String> worker(@RequestParam(name = LANGUAGE, defaultValue = "id") String code) {
    var kept = new Kept(assets, Language.of(code), worker);
    return fresh("text/javascript;charset=UTF-8", kept.json() + worker);
  }

  @GetMapping("/netra.webmanifest")
  ResponseEntity<String> manifest(@RequestParam(name = LANGUAGE, defaultValue = "id") String code) {
    var manifest = new WebManifest(assets, Language.of(code));
    return fresh("application/manifest+json", manifest.json());
  }

  private static ResponseEntity<String> fresh(String type, String body) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .contentType(MediaType.parseMediaType(type))
        .body(body);
  }
}
