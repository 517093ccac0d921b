/// Reads Indonesian as people write it.
@NullMarked
package id.netra.text;

import org.jspecify.annotations.NullMarked;
