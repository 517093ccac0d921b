package id.netra.app.organisation.keys;

import id.netra.app.organisation.Institutions;
import java.util.List;
import java.util.Objects;

/// An institution whose people may enter by an account of its own.
///
/// @param code its Kemendagri code
/// @param name of the account
public record ProviderLink(String code, String name) {
  static List<ProviderLink> all(Providers providers, Institutions institutions) {
    if (providers.all().isEmpty()) {
      return List.of();
    }
    return institutions.all().stream()
        .flatMap(one ->
            providers.settings(one.code()).stream()
                .map(settings ->
                    new ProviderLink(
                        one.code(), Objects.requireNonNullElse(settings.name(), one.name()))))
        .toList();
  }
}
