/// In which part of the institution somebody works at the moment whose roles cover several.
///
/// [id.netra.app.platform.parts.Parts] tells the chosen one; the module that knows the units names
/// them through [id.netra.app.platform.parts.PartNames].
@NamedInterface("parts")
@NullMarked
package id.netra.app.platform.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
