/// Programmes: so far what pages of news say of them.
@ApplicationModule(
    displayName = "Programme",
    allowedDependencies = {"platform", "platform::access", "letters"})
@NullMarked
package id.netra.app.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
