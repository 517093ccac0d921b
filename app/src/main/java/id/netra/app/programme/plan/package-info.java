/// Planning a programme: of a template or by hand, measure by measure, until each is laid.
@NullMarked
package id.netra.app.programme.plan;

import org.jspecify.annotations.NullMarked;
