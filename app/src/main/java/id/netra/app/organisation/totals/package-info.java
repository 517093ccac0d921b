/// Totals that regencies and cities publish to their province: counts, never people.
@NullMarked
package id.netra.app.organisation.totals;

import org.jspecify.annotations.NullMarked;
