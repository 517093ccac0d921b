package id.netra.app.platform;

import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.demo.DemoBand;
import id.netra.app.platform.parts.Part;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What every template receives as `frame`: the reader's language and what surrounds the page.
///
/// @param path the path of this page, to mark its place in the navigation
/// @param otherLanguage the address of this page in the other language
/// @param theme `dark` or `light` when the reader chose one; null when the device decides
/// @param counts by the path of an entry, how much waits there
/// @param foot the pages about Netra itself that there are
/// @param reader who has signed in; null for anybody else
/// @param part the part of the institution in which the reader chose to work; null for all
/// @param choice whether the reader may choose one
/// @param now the place, day and stage of the reader's institution; null for anybody else
/// @param demo what the page says of the demonstration; null in earnest
/// @param token makes the CSRF token when a form asks for it, and with it the cookie
public record Frame(
    Words words,
    String path,
    String otherLanguage,
    @Nullable String theme,
    List<NavItem> nav,
    Map<String, Integer> counts,
    List<FootLink> foot,
    @Nullable SignedIn reader,
    @Nullable Part part,
    boolean choice,
    NowBand.@Nullable Now now,
    @Nullable DemoBand demo,
    Assets assets,
    Supplier<String> token) {
  /// The sentence of that key in the reader's language.
  public String text(String key, Object... details) {
    return words.text(key, details);
  }

  public Language language() {
    return words.language();
  }

  /// The hidden token that a form sends back, under the name `_csrf`.
  public String csrf() {
    return token.get();
  }

  /// How much waits behind the entry; zero is not shown.
  public int count(NavItem item) {
    return counts.getOrDefault(item.path(), 0);
  }

  /// Whether the navigation item leads to the page shown, or to one below it.
  public boolean isHere(NavItem item) {
    return path.equals(item.path()) || path.startsWith(item.path() + "/");
  }
}
