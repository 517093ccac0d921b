/// "May I?": a question about an act, answered with the rule of that day.
@ApplicationModule(
    displayName = "Advice",
    allowedDependencies = {"platform", "platform::access", "platform::tasks", "platform::search"})
@NullMarked
package id.netra.app.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
