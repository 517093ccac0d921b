/// How people enter, and what keeps others out.
@NullMarked
package id.netra.app.organisation.entry;

import org.jspecify.annotations.NullMarked;
