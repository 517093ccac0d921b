/// Letters and circulars: what a draft cites, how letters are sealed, numbered and published.
///
/// Start at [id.netra.app.letters.Circulars] for what is published.
@ApplicationModule(
    displayName = "Letters",
    allowedDependencies = {
      "platform",
      "platform::access",
      "platform::demo",
      "platform::files",
      "platform::jobs",
      "platform::mail",
      "platform::pdf",
      "platform::tasks",
      "organisation"
    })
@NullMarked
package id.netra.app.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
