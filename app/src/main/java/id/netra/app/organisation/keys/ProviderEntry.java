package id.netra.app.organisation.keys;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Finds whose account it is that a provider has vouched for.
///
/// At its first use an account is linked to the one person who belongs to the institution today and
/// whose number or address the provider tells. From then on the provider's own number of the
/// account counts; what it tells besides must not contradict.
@Component
class ProviderEntry {
  private final ProviderAccounts accounts;
  private final People people;
  private final Clock clock;

  ProviderEntry(ProviderAccounts accounts, People people, Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.clock = clock;
  }

  /// What came of it.
  sealed interface Outcome {
    /// It is that person's.
    record Welcome(UUID person) implements Outcome {}

    /// Nobody is let in.
    ///
    /// @param key of the sentence that says why, and what to do
    record Refused(String key) implements Outcome {}
  }

  Outcome enter(Institution institution, ProviderSettings settings, OidcUser user) {
    return Tenancy.in(institution.id(), () -> find(institution, settings, user));
  }

  private Outcome find(Institution institution, ProviderSettings settings, OidcUser user) {
    String subject = Objects.requireNonNull(user.getSubject());
    Optional<String> told = told(settings, user);
    Optional<UUID> linked = accounts.holder(settings.issuer(), subject);
    if (linked.isEmpty() && told.isEmpty()) {
      return new Outcome.Refused(
          settings.holds() == ProviderSettings.Holds.NIP
              ? "keys.provider.no-nip"
              : "keys.provider.no-email");
    }
    List<UUID> named = told.map(one -> named(settings, one)).orElse(List.of());
    List<UUID> here = named.stream().filter(one -> belongs(institution, one)).toList();
    if (linked.isPresent()) {
      return again(institution, settings, subject, linked.get(), here);
    }
    if (here.size() != 1) {
      boolean left = here.isEmpty() && !named.isEmpty();
      return new Outcome.Refused(left ? "keys.left" : "keys.provider.unknown");
    }
    return use(settings, subject, here.getFirst());
  }

  private Outcome again(
      Institution institution,
      ProviderSettings settings,
      String subject,
      UUID linked,
      List<UUID> here) {
    if (!belongs(institution, linked)) {
      return new Outcome.Refused("keys.left");
    }
    boolean another = !here.isEmpty() && !here.contains(linked);
    return another
        ? new Outcome.Refused("keys.provider.other-person")
        : use(settings, subject, linked);
  }

  private Outcome use(ProviderSettings settings, String subject, UUID person) {
    return accounts.use(settings.issuer(), subject, person)
        ? new Outcome.Welcome(person)
        : new Outcome.Refused("keys.provider.other-account");
  }

  private boolean belongs(Institution institution, UUID person) {
    return people.belongs(person, institution.today(clock));
  }

  private List<UUID> named(ProviderSettings settings, String told) {
    List<Person> named =
        switch (settings.holds()) {
          case NIP -> people.withNip(told);
          case EMAIL -> people.withEmail(told);
        };
    return named.stream().map(Person::id).toList();
  }

  /// What the provider tells of who it is. An address counts only if the provider has verified it.
  private static Optional<String> told(ProviderSettings settings, OidcUser user) {
    Object claim = user.getClaims().get(settings.claim());
    boolean counts =
        settings.holds() == ProviderSettings.Holds.NIP
            || Boolean.TRUE.equals(user.getEmailVerified());
    return counts && (claim instanceof String || claim instanceof Number)
        ? Optional.of(claim.toString().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
