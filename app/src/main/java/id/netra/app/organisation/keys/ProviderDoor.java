package id.netra.app.organisation.keys;

import id.netra.app.organisation.Institutions;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Tells the door which accounts of institutions it may offer.
@ControllerAdvice("id.netra.app.organisation.entry")
class ProviderDoor {
  private final Providers providers;
  private final Institutions institutions;

  ProviderDoor(Providers providers, Institutions institutions) {
    this.providers = providers;
    this.institutions = institutions;
  }

  @ModelAttribute("providers")
  List<ProviderLink> providers() {
    return ProviderLink.all(providers, institutions);
  }
}
