/// What waits for somebody: modules offer their tasks, one page shows them.
@NamedInterface("tasks")
@NullMarked
package id.netra.app.platform.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
