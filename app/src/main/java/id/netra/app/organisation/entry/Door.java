package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Which institution somebody means who stands at the door.
@Component
class Door {
  private static final String COOKIE = "netra-instansi";
  private static final Duration YEAR = Duration.ofDays(365);

  private final Institutions institutions;
  private final Site site;

  Door(Institutions institutions, Site site) {
    this.institutions = institutions;
    this.site = site;
  }

  /// How many institutions there are; with one, nobody needs to name it.
  int size() {
    return institutions.all().size();
  }

  /// What is typed, among the institutions of this Netra.
  Places.Found find(String typed) {
    List<Institution> all = institutions.all();
    return all.size() == 1
        ? new Places.Found.One(all.getFirst().code())
        : Places.find(
            typed, all.stream().map(one -> new Places.Place(one.code(), one.name())).toList());
  }

  Optional<Institution> ofCode(String code) {
    return institutions.all().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// The name of the one that was entered last on this browser; empty for none.
  String remembered(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? "" : ofCode(cookie.getValue()).map(Institution::name).orElse("");
  }

  void remember(HttpServletResponse response, String code) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, code)
            .path("/masuk")
            .maxAge(YEAR)
            .httpOnly(true)
            .secure(site.isSecure())
            .sameSite("Lax")
            .build()
            .toString());
  }
}
