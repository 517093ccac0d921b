/// The platform as one application: each direct sub-package is a module.
///
/// [Netra] is where it starts. Modules speak through each other's root package only; `platform`
/// lies below all of them.
@NullMarked
package id.netra.app;

import org.jspecify.annotations.NullMarked;
