/// Search over what modules offer: people and units, never cases.
@NamedInterface("search")
@NullMarked
package id.netra.app.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
