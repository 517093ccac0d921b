package id.netra.app.platform;

import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.demo.DemoBand;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What every template receives as `frame`: the reader's language and what surrounds the page.
///
/// @param path the path of this page, to mark its place in the navigation
/// @param otherLanguage the address of this page in the other language
/// @param theme `dark` or `light` when the reader chose one; null when the device decides
/// @param reader who has signed in; null for anybody else
/// @param now the place, day and stage of the reader's institution; null for anybody else
/// @param demo what the page says of the demonstration; null in earnest
/// @param token makes the CSRF token when a form asks for it, and with it the cookie
public record Frame(
    Words words,
    String path,
    String otherLanguage,
    @Nullable String theme,
    List<NavItem> nav,
    @Nullable SignedIn reader,
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

  /// Whether the navigation item leads to the page shown, or to one below it.
  public boolean isHere(NavItem item) {
    return path.equals(item.path()) || path.startsWith(item.path() + "/");
  }
}
