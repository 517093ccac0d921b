package id.netra.app.platform;

import id.netra.app.platform.access.Reader;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.demo.Demo;
import id.netra.app.platform.demo.DemoBand;
import id.netra.app.platform.demo.DemoDays;
import id.netra.app.platform.demo.DemoDoor;
import id.netra.app.platform.parts.Part;
import id.netra.app.platform.parts.Parts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Makes the frame for one request.
@Component
class Frames {
  /// Entries of somebody who has signed in, all seen on a phone.
  private static final int MOST = 5;

  private final List<NavItem> nav;
  private final @Nullable NowBand band;
  private final Counts counts;
  private final List<FootLink> foot;
  private final Parts parts;
  private final Demo demo;
  private final DemoDays days;
  private final Assets assets;

  Frames(
      ObjectProvider<NavItem> nav,
      ObjectProvider<NowBand> band,
      Counts counts,
      ObjectProvider<FootLink> foot,
      Parts parts,
      Demo demo,
      DemoDays days,
      Assets assets) {
    this.counts = counts;
    this.foot = foot.stream().toList();
    this.parts = parts;
    this.demo = demo;
    this.days = days;
    this.band = band.getIfAvailable();
    this.nav = nav.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
    this.assets = assets;
  }

  Frame of(HttpServletRequest request) {
    Language language = Languages.of(request);
    String path = path(request);
    SignedIn reader = Reader.of(request);
    return new Frame(
        Words.in(language),
        path,
        path + "?" + otherQuery(request, language.other()),
        theme(request),
        nav(reader),
        counts.of(request, reader),
        foot,
        reader,
        part(request, reader),
        reader != null && Parts.isChoice(reader),
        reader == null || band == null ? null : band.of(reader, language),
        demo.isOn() ? demo(request, reader) : null,
        assets,
        () -> token(request));
  }

  /// None on a page that says what went wrong: the database may be away.
  private @Nullable Part part(HttpServletRequest request, @Nullable SignedIn reader) {
    return reader == null || request.getDispatcherType() == DispatcherType.ERROR
        ? null
        : parts.chosen(request, reader);
  }

  private DemoBand demo(HttpServletRequest request, @Nullable SignedIn reader) {
    LocalDate day = reader == null ? null : days.of(reader.institution()).orElse(null);
    return new DemoBand(day, DemoDoor.hasRefused(request));
  }

  /// The entries for this reader, or for somebody who has not signed in.
  private List<NavItem> nav(@Nullable SignedIn reader) {
    Stream<NavItem> mine = nav.stream().filter(item -> item.isFor(reader));
    return reader == null ? mine.toList() : mine.limit(MOST).toList();
  }

  /// The path the reader sees, also on an error page.
  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
    return failed instanceof String path ? path : request.getRequestURI();
  }

  /// The same query in the other language; the answer to a form starts again from its page.
  private static String otherQuery(HttpServletRequest request, Language other) {
    String query = request.getQueryString();
    if (query == null || !HttpMethod.GET.matches(request.getMethod())) {
      return "lang=" + other.code();
    }
    Stream<String> kept = Stream.of(query.split("&")).filter(part -> !part.startsWith("lang="));
    return String.join("&", Stream.concat(kept, Stream.of("lang=" + other.code())).toList());
  }

  private static @Nullable String theme(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, "theme");
    String theme = cookie == null ? "" : cookie.getValue();
    return theme.equals("dark") || theme.equals("light") ? theme : null;
  }

  private static String token(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return Objects.requireNonNull(token, "no CSRF filter before this page").getToken();
  }
}
