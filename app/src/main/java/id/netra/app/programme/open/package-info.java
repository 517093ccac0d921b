/// What everybody may read about a programme, without signing in.
@NullMarked
package id.netra.app.programme.open;

import org.jspecify.annotations.NullMarked;
