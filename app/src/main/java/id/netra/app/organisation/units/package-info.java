/// The pages about units: the tree, one unit, its changes and its official accounts.
@NullMarked
package id.netra.app.organisation.units;

import org.jspecify.annotations.NullMarked;
