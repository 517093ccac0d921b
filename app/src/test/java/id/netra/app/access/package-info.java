/// What nobody may see or do who may not, asked of the whole application at once.
@NullMarked
package id.netra.app.access;

import org.jspecify.annotations.NullMarked;
