/// Circulars as employees read them, and that they say so.
@NullMarked
package id.netra.app.programme.reading;

import org.jspecify.annotations.NullMarked;
