/// Institutions, their units, the people in them, what they do and how they enter.
///
/// Start at [id.netra.app.organisation.Institutions] and [id.netra.app.organisation.Units].
/// Everything here is seen within one institution at a time: see `platform.access.Tenancy`.
@ApplicationModule(
    displayName = "Organisation",
    allowedDependencies = {
      "platform",
      "platform::access",
      "platform::demo",
      "platform::jobs",
      "platform::mail",
      "platform::parts",
      "platform::tasks",
      "platform::search"
    })
@NullMarked
package id.netra.app.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
