/// What tests of several modules share.
@NullMarked
package id.netra.app.support;

import org.jspecify.annotations.NullMarked;
