/// Work that is done at intervals without anybody asking: a module offers it as an
/// [id.netra.app.platform.jobs.Job].
@NamedInterface("jobs")
@NullMarked
package id.netra.app.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
