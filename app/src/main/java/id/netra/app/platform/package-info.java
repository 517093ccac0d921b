/// What all modules share and none owns: layout, language, security, error pages, storage.
///
/// Modules meet it through [id.netra.app.platform.Frame], which every template receives,
/// [id.netra.app.platform.Words], which reads the message files, and the port
/// [id.netra.app.platform.NavItem], which they fill. It depends on no other module.
@ApplicationModule(
    displayName = "Platform",
    allowedDependencies = {})
@NullMarked
package id.netra.app.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
