/// Letters and circulars: so far the check of what a draft cites.
@ApplicationModule(
    displayName = "Letters",
    allowedDependencies = {"platform", "platform::access"})
@NullMarked
package id.netra.app.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
