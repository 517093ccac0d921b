package id.netra.app.advice.rules;

import id.netra.app.platform.Language;
import id.netra.app.platform.access.Open;
import id.netra.law.RuleBook;
import id.netra.law.calendar.Zones;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What changed in the law, as pages and as a feed.
@Open
@Controller
class ChangePages {
  private static final int SHOWN = 30;
  private static final int FED = 50;

  private final RuleBook book;
  private final Changes changes;
  private final Clock clock;
  private final String url;

  ChangePages(RuleBook book, Changes changes, Clock clock, @Value("${netra.url}") String url) {
    this.book = book;
    this.changes = changes;
    this.clock = clock;
    this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /// @param after the key of the last change already read; empty for the newest
  @GetMapping("/aturan/perubahan")
  String page(
      @RequestParam(name = "sesudah", defaultValue = "") String after, Locale locale, Model model) {
    List<Change> older = older(after);
    boolean more = older.size() > SHOWN;
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    LocalDate day = Zones.capitalDay(clock.instant());
    List<ChangeLine> lines =
        older.stream().limit(SHOWN).map(change -> ChangeLine.of(change, day, speech)).toList();
    model.addAttribute("lines", lines);
    model.addAttribute("newest", after.isEmpty());
    model.addAttribute("next", more ? lines.getLast().key() : null);
    return "rules/perubahan";
  }

  private List<Change> older(String after) {
    if (after.isEmpty()) {
      return changes.all();
    }
    List<String> keys = changes.all().stream().map(Change::key).toList();
    int place = keys.indexOf(after);
    if (place < 0 || place == keys.size() - 1) {
      throw RulePages.absent();
    }
    return changes.all().subList(place + 1, keys.size());
  }

  /// Only what has come: a reader of feeds sorts by day, and the future would stay on top.
  @GetMapping("/aturan/perubahan.atom")
  ResponseEntity<byte[]> feed(Locale locale) {
    Speech speech = new Speech(Language.of(locale.getLanguage()), book);
    LocalDate day = Zones.capitalDay(clock.instant());
    List<ChangeLine> lines =
        changes.all().stream()
            .filter(change -> !change.day().isAfter(day))
            .limit(FED)
            .map(change -> ChangeLine.of(change, day, speech))
            .toList();
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "atom+xml", StandardCharsets.UTF_8))
        .body(new ChangeFeed(url, speech).write(lines).getBytes(StandardCharsets.UTF_8));
  }
}
