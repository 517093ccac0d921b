/// The programming interface: the objects of the command line over HTTP, and what describes them.
///
/// Start at [Endpoint], which every address of the interface shares. Nothing that is sent here is
/// kept or logged; there is no session, no cookie and no leave for pages of other hosts.
@NullMarked
package id.netra.app.advice.api;

import org.jspecify.annotations.NullMarked;
