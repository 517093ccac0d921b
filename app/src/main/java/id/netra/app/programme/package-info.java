/// Programmes: what an institution does for neutrality, whom it obliges, what shows that it was
/// done, and how much of it is.
///
/// Start at [id.netra.app.programme.Programmes] and [id.netra.app.programme.Measures].
/// [id.netra.app.programme.Laying] obliges people and units and follows those who come, go and
/// move; [id.netra.app.programme.Obligations] is the one place that changes how an obligation
/// stands; [id.netra.app.programme.Coverage] counts.
@ApplicationModule(
    displayName = "Programme",
    allowedDependencies = {
      "platform",
      "platform::access",
      "platform::demo",
      "platform::files",
      "platform::jobs",
      "platform::mail",
      "platform::pdf",
      "platform::tasks",
      "record",
      "organisation",
      "organisation::proof",
      "letters",
      "letters::seal"
    })
@NullMarked
package id.netra.app.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
