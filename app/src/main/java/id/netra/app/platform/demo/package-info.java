/// The demonstration that `./netra up --demo` runs: on this machine only, with invented people,
/// each institution on a day of its own.
///
/// [id.netra.app.platform.demo.Demo] says whether it is on, [id.netra.app.platform.demo.DemoDays]
/// keeps the days. A module that has something to show fills the port
/// [id.netra.app.platform.demo.DemoData].
@NamedInterface("demo")
@NullMarked
package id.netra.app.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
