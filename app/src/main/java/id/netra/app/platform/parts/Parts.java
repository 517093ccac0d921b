package id.netra.app.platform.parts;

import id.netra.app.platform.access.Held;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The part of the institution in which a reader chose to work. It narrows what is shown and never
/// widens it: a part over which no role is held counts as none.
@Component
public class Parts {
  static final String COOKIE = "bagian";

  private final ObjectProvider<PartNames> names;

  Parts(ObjectProvider<PartNames> names) {
    this.names = names;
  }

  /// Whether there is anything to choose.
  public static boolean isChoice(SignedIn reader) {
    return units(reader).size() > 1;
  }

  /// The units over which the reader holds roles, apart from what everybody is.
  static Set<UUID> units(SignedIn reader) {
    return reader.roles().stream()
        .filter(held -> held.role() != Role.EMPLOYEE)
        .map(Held::unit)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// All parts between which the reader may choose, by name; empty if there is no choice.
  public List<Part> all(SignedIn reader) {
    PartNames known = names.getIfAvailable();
    return known == null || !isChoice(reader)
        ? List.of()
        : known.of(reader, units(reader)).entrySet().stream()
            .map(one -> new Part(one.getKey(), one.getValue()))
            .toList();
  }

  /// The chosen one; null for all of them.
  public @Nullable Part chosen(HttpServletRequest request, SignedIn reader) {
    UUID wanted = wanted(request);
    if (wanted == null || !isChoice(reader) || !units(reader).contains(wanted)) {
      return null;
    }
    return all(reader).stream().filter(part -> part.unit().equals(wanted)).findFirst().orElse(null);
  }

  /// The reader with the roles held over the chosen part only; the reader as before if none is.
  public static SignedIn narrowed(SignedIn reader, @Nullable Part part) {
    return part == null
        ? reader
        : reader.with(
            reader.roles().stream()
                .filter(held -> held.role() == Role.EMPLOYEE || held.unit().equals(part.unit()))
                .toList());
  }

  private static @Nullable UUID wanted(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    try {
      return cookie == null ? null : UUID.fromString(cookie.getValue());
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
