/// Coverage on the screen, on paper and in files: figures by unit, who is missing, one obligation
/// with its evidence, and the report for the secretary.
@NullMarked
package id.netra.app.programme.cover;

import org.jspecify.annotations.NullMarked;
