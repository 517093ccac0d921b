package id.netra.app.programme.open;

import id.netra.app.letters.Circulars;
import id.netra.app.letters.Published;
import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.SmallCounts;
import id.netra.app.platform.Language;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.Site;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.programme.Coverage;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Programme;
import id.netra.app.programme.Programmes;
import id.netra.app.programme.Tally;
import id.netra.law.RuleBook;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// `/p`: the public page of a programme: what it is, where to ask and to report, how far it is. No
/// person stands on it, and no figure that is so small that it speaks of single people.
@Open
@Controller
public class PublicPages {
  /// Figures are counted anew so often and no oftener: everybody may open the page.
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final Programmes programmes;
  private final Coverage coverage;
  private final Circulars circulars;
  private final Institutions institutions;
  private final RuleBook book;
  private final Site site;
  private final InstantSource wall;
  private final Map<UUID, Shown> shown = new ConcurrentHashMap<>();

  PublicPages(
      Programmes programmes,
      Coverage coverage,
      Circulars circulars,
      Institutions institutions,
      RuleBook book,
      Site site,
      RealTime wall) {
    this.programmes = programmes;
    this.coverage = coverage;
    this.circulars = circulars;
    this.institutions = institutions;
    this.book = book;
    this.site = site;
    this.wall = wall;
  }

  /// How far a measure is; what is kept back because it is small is null.
  public record Figure(Measure measure, @Nullable Integer met, @Nullable Integer missing) {}

  private record Shown(
      Programme programme,
      Institution institution,
      Instant at,
      List<Figure> figures,
      List<Published> circulars,
      Instant counted) {}

  @GetMapping("/p/{address}")
  public String show(
      @PathVariable UUID address, HttpServletRequest request, Locale locale, Model model) {
    UUID institution =
        programmes
            .institutionOf(address)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Shown page = fresh(institution, address);
    ZoneId zone = page.institution().zone();
    model.addAttribute("programme", page.programme());
    model.addAttribute("institution", page.institution().name());
    model.addAttribute(
        "elections",
        String.join(
            ", ",
            page.programme().elections().stream()
                .map(code ->
                    book.election(code)
                        .map(one -> one.title().in(locale.getLanguage()))
                        .orElse(code))
                .toList()));
    model.addAttribute("figures", page.figures());
    model.addAttribute("circulars", page.circulars());
    model.addAttribute("at", page.at());
    model.addAttribute("zone", zone);
    model.addAttribute("least", SmallCounts.LEAST);
    model.addAttribute(
        "message", message(page, site.origin(request) + "/p/" + address, words(locale)));
    return "open/program";
  }

  /// A message that leads others here.
  private static String message(Shown page, String link, Words words) {
    Stream<String> letters =
        page.circulars().stream()
            .map(one ->
                words.text(
                    "programme.share-circular", one.number(), words.day(one.day()), one.subject()));
    return Stream.of(
            Stream.of('*' + page.programme().name() + '*'),
            Stream.of(words.text("programme.share-lead", page.institution().name())),
            letters,
            Stream.of(words.text("programme.share-page", link)))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static Words words(Locale locale) {
    return Words.in(Language.of(locale.getLanguage()));
  }

  private Shown fresh(UUID institution, UUID address) {
    Shown known = shown.get(address);
    if (known != null && known.counted().plus(FRESH).isAfter(wall.instant())) {
      return known;
    }
    Shown counted = Tenancy.in(institution, () -> count(address));
    shown.put(address, counted);
    return counted;
  }

  private Shown count(UUID address) {
    Programme programme =
        programmes.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Coverage.Sheet sheet = coverage.of(programme.id());
    return new Shown(
        programme,
        institutions.current(),
        sheet.at(),
        sheet.measures().stream().map(one -> figure(one, sheet.total(one.id()))).toList(),
        sheet.measures().stream()
            .map(Measure::circular)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(one -> circulars.published(one).stream())
            .toList(),
        wall.instant());
  }

  /// The exempted are not told: who they are could be guessed.
  private static Figure figure(Measure measure, Tally tally) {
    var parts = new LinkedHashMap<String, Integer>();
    parts.put("met", tally.met());
    parts.put("missing", tally.missing());
    var told = SmallCounts.kept(parts);
    return new Figure(measure, told.get("met"), told.get("missing"));
  }
}
