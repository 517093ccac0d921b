package id.netra.app.organisation.roles;

import id.netra.app.organisation.Holders;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.mail.Notices;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells people what was done with a role, in the transaction in which it was done.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoleNotices {
  private final Grants grants;
  private final Holders holders;
  private final Rights rights;
  private final Notices notices;

  RoleNotices(Grants grants, Holders holders, Rights rights, Notices notices) {
    this.grants = grants;
    this.holders = holders;
    this.rights = rights;
    this.notices = notices;
  }

  /// Tells whoever got it, or those who may confirm it as long as it waits for that.
  void given(UUID id) {
    Grant grant = grants.find(id).orElseThrow();
    if (grant.state() != GrantState.WAITING) {
      tell(grant, "roles.notice.given");
      return;
    }
    Set<UUID> seconds =
        holders(RoleGrants.SECONDS, grant.unit()).stream()
            .filter(one -> !one.equals(grant.person().id()))
            .filter(one -> grant.giver() == null || !one.equals(grant.giver().id()))
            .collect(Collectors.toUnmodifiableSet());
    notices.send(
        seconds, "roles.notice.waiting", List.of(grant.person().name()), "/peran/" + grant.id());
  }

  /// Tells its holder that it ended, or will end earlier, unless it was his own doing.
  void ended(Grant grant, UUID by) {
    if (!grant.person().id().equals(by)) {
      tell(grant, "roles.notice.ended");
    }
  }

  /// Tells all who hold one of these roles over that unit or above, but for one.
  public void tell(List<Role> roles, UUID unit, UUID but, String key, String path) {
    Set<UUID> people =
        holders(roles, unit).stream()
            .filter(one -> !one.equals(but))
            .collect(Collectors.toUnmodifiableSet());
    notices.send(people, key, List.of(), path);
  }

  /// Tells all who hold that role over the whole institution, but for one.
  public void tellWhole(Role role, UUID but, String key, String path) {
    tell(List.of(role), rights.tree().root().id(), but, key, path);
  }

  private List<UUID> holders(List<Role> roles, UUID unit) {
    return holders.of(roles, rights.tree().path(unit).stream().map(above -> above.id()).toList());
  }

  private void tell(Grant grant, String key) {
    notices.send(grant.person().id(), key, List.of(grant.unitName()), "/peran/" + grant.id());
  }
}
