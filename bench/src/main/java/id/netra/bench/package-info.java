/// Measurements of Netra, beside peers that do the same work.
@NullMarked
package id.netra.bench;

import org.jspecify.annotations.NullMarked;
