/// What happened, as it will stand in the public log: entries, written in the transaction of what
/// they tell.
///
/// Start at [id.netra.app.record.Record].
@ApplicationModule(
    displayName = "Record",
    allowedDependencies = {"platform", "platform::access"})
@NullMarked
package id.netra.app.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
