/// The pages of circulars: bringing a signed one in, reading, replacing and withdrawing it.
@NullMarked
package id.netra.app.letters.circular;

import org.jspecify.annotations.NullMarked;
