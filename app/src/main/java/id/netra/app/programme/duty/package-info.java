/// What somebody is obliged to and answers by a statement; the owner of the measure agrees to it.
@NullMarked
package id.netra.app.programme.duty;

import org.jspecify.annotations.NullMarked;
